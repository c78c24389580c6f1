package org.dalil.desk.check;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.article.ArticleKind;
import org.dalil.links.Fault;
import org.dalil.links.inside.From;
import org.dalil.links.inside.InsideLinks;
import org.dalil.links.web.WebAddresses;
import org.dalil.markdown.Documents;
import org.dalil.markdown.Reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the checker has to say of a text while it is written. */
@Singleton
public class Checks {
    /** More than this nobody reads at once. */
    private static final int MOST = 12;

    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|//");

    private final Documents documents;
    private final InsideLinks links;
    private final WebAddresses web;

    Checks(Documents documents, InsideLinks links, WebAddresses web) {
        this.documents = documents;
        this.links = links;
        this.web = web;
    }

    /** The first dozen, and how many more there are. */
    public List<Check> of(Written text) {
        var checks = all(text);
        if (checks.size() <= MOST) {
            return checks;
        }
        var shown = new ArrayList<>(checks.subList(0, MOST));
        shown.add(Check.more(checks.size() - MOST));
        return shown;
    }

    /** However many they are. */
    List<Check> all(Written text) {
        var checks = new ArrayList<Check>();
        sections(text, checks);
        if (text.summary().isBlank()) {
            checks.add(new Check("desk.check.summary", ""));
        }
        links(text, checks);
        documents
                .undescribed(text.body())
                .forEach(each -> checks.add(new Check("desk.check.image", named(each))));
        return checks;
    }

    /** A file of the article by its name; a picture from elsewhere by its whole address. */
    private static String named(String source) {
        return ELSEWHERE.matcher(source).lookingAt()
                ? source
                : source.substring(source.lastIndexOf('/') + 1);
    }

    /** A section is named as the text's own language writes it, so that it can be typed so. */
    private void sections(Written text, List<Check> checks) {
        if (text.article().kind() == ArticleKind.REPORT) {
            documents
                    .report(text.body())
                    .missing()
                    .forEach(
                            part ->
                                    checks.add(
                                            new Check(
                                                    "desk.check.section",
                                                    part.heading(text.language()))));
        }
    }

    private void links(Written text, List<Check> checks) {
        var from = new From(text.id(), text.article().ref(), text.language(), text.audience());
        documents.references(text.body(), text.title()).stream()
                .collect(
                        toMap(
                                Reference::destination,
                                each -> each,
                                (one, _) -> one,
                                LinkedHashMap::new))
                .values()
                .forEach(
                        each ->
                                kind(from, each)
                                        .map(kind -> new Check(kind.message(), each.destination()))
                                        .ifPresent(checks::add));
    }

    private Optional<CheckKind> kind(From from, Reference link) {
        var destination = link.destination();
        if (links.isOutside(destination)) {
            return web.deadSince(destination).map(_ -> CheckKind.GONE);
        }
        if (!links.isInside(destination)) {
            return link.lost() ? Optional.of(CheckKind.HEADING) : Optional.empty();
        }
        var judged = links.judge(from, destination);
        var toItself = Objects.equals(judged.target(), from.article());
        return Optional.ofNullable(judged.fault())
                .filter(fault -> fault != Fault.HEADING || !toItself) // what is live has others
                .map(Checks::kind);
    }

    private static CheckKind kind(Fault fault) {
        return switch (fault) {
            case NOWHERE, FILE -> CheckKind.NOWHERE;
            case ARCHIVED -> CheckKind.ARCHIVED;
            case NARROWER -> CheckKind.NARROWER;
            case HEADING -> CheckKind.HEADING;
            case GONE, SILENT -> CheckKind.GONE;
        };
    }
}
