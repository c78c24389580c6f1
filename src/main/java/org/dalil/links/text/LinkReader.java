package org.dalil.links.text;

import jakarta.inject.Singleton;

import org.dalil.article.live.LiveArticle;
import org.dalil.content.link.ShownText;
import org.dalil.links.Fault;
import org.dalil.links.inside.From;
import org.dalil.links.inside.InsideLinks;
import org.dalil.links.inside.Judged;
import org.dalil.links.web.WebAddresses;
import org.dalil.markdown.BodyTooLong;
import org.dalil.markdown.Documents;
import org.dalil.markdown.Reference;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads the links of a live text, and how they stand. */
@Singleton
class LinkReader {
    /** More than anybody writes; a text of half a megabyte can hold forty thousand. */
    private static final int MOST = 2_000;

    private static final int LONGEST = 2_000;
    private static final int LONGEST_HEADING = 500;

    private final Documents documents;
    private final InsideLinks inside;
    private final Clock clock;

    LinkReader(Documents documents, InsideLinks inside, Clock clock) {
        this.documents = documents;
        this.inside = inside;
        this.clock = clock;
    }

    /** Each once, where it stands first; those that can lead nowhere else are left out. */
    List<ReadLink> of(LiveArticle text) {
        var from = new From(text.id(), text.ref(), text.language(), text.tier());
        var first = new LinkedHashMap<String, Reference>();
        for (var each : references(text)) {
            if (each.destination().length() <= LONGEST && first.size() < MOST) {
                first.putIfAbsent(each.destination(), each);
            }
        }
        var links = new ArrayList<ReadLink>();
        first.values().forEach(each -> link(from, each).ifPresent(links::add));
        return links;
    }

    private List<Reference> references(LiveArticle text) {
        try {
            return documents.references(ShownText.of(text, documents), text.title());
        } catch (BodyTooLong _) {
            return List.of();
        }
    }

    private Optional<ReadLink> link(From from, Reference each) {
        var destination = each.destination();
        if (inside.isOutside(destination)) {
            return WebAddresses.readable(destination)
                    .map(address -> read(from, each, null, null, List.of(), address));
        }
        if (inside.isInside(destination)) {
            var judged = inside.judge(from, destination);
            return Optional.of(
                    read(from, each, judged, judged.fault(), inside.refs(from, destination), ""));
        }
        return each.lost()
                ? Optional.of(read(from, each, null, Fault.HEADING, List.of(), ""))
                : Optional.empty();
    }

    private ReadLink read(
            From from,
            Reference each,
            @Nullable Judged judged,
            @Nullable Fault fault,
            List<String> refs,
            String web) {
        var heading = each.heading();
        var link =
                new TextLink(
                        null,
                        from.article(),
                        from.language().code(),
                        from.tier(),
                        each.destination(),
                        each.anchor(),
                        heading.substring(0, Math.min(LONGEST_HEADING, heading.length())),
                        judged == null ? null : judged.target(),
                        fault == null ? "" : fault.name(),
                        fault == null ? null : now(),
                        web.isEmpty() ? null : WebAddresses.digest(web));
        return new ReadLink(link, refs, web);
    }

    private Instant now() {
        return clock.instant();
    }
}
