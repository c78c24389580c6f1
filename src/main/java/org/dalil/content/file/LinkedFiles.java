package org.dalil.content.file;

import org.dalil.article.attachment.Attachments;
import org.dalil.content.finding.Cause;
import org.dalil.content.finding.Finding;
import org.dalil.content.finding.Visible;
import org.dalil.content.folder.ArticleFiles;
import org.dalil.content.folder.Destination;
import org.dalil.content.folder.Listing;
import org.dalil.content.folder.OtherFile;
import org.dalil.content.folder.Percent;
import org.dalil.markdown.Documents;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the files that a text takes along: those of the folder that it links to or shows. */
public final class LinkedFiles {
    /** What may name a file; a text without it need not be parsed. */
    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "\\]\\(\\s*<?(?!\\s*(?:https?:|mailto:|#))"
                            + "|\\]:\\s*<?(?!\\s*(?:https?:|mailto:|#))"
                            + "|(?:src|href)\\s*=\\s*[\"']?(?!https?:|mailto:|#)",
                    Pattern.CASE_INSENSITIVE);

    private final Documents documents;
    private final Listing listing;
    private final List<Language> languages;
    private final Set<String> refs;

    public LinkedFiles(Documents documents, Listing listing, List<Language> languages) {
        this.documents = documents;
        this.listing = listing;
        this.languages = languages;
        this.refs = listing.articles().stream().map(ArticleFiles::ref).collect(Collectors.toSet());
    }

    /** Files by path, and what is wrong with links that name none. */
    public record Found(Map<String, OtherFile> files, List<Finding> notices) {}

    public Found of(ArticleText text) {
        var found = new Found(new LinkedHashMap<>(), new ArrayList<>());
        var body = text.text().body();
        if (CANDIDATE.matcher(body).find()) {
            for (var destination : documents.destinations(body)) {
                Destination.in(text.address().folder(), destination)
                        .ifPresent(within -> look(destination, within, text, found));
            }
        }
        for (var path : text.attachments()) {
            look(path, new Destination(List.of(path), "", false), text, found);
        }
        return found;
    }

    private void look(String written, Destination destination, ArticleText text, Found found) {
        for (var path : destination.paths()) {
            var file = listing.others().get(path);
            if (file != null) {
                take(path, file, text, written, found);
                return;
            }
        }
        if (destination.fromTop()
                || destination.refs(languages).stream().anyMatch(refs::contains)) {
            return;
        }
        if (destination.paths().isEmpty()) {
            notice(Cause.OUTSIDE, written, text, "leads out of the folder", found);
        } else if (!destination.paths().stream().allMatch(listing::isFolder)) {
            notice(Cause.MISSING, written, text, "leads to nothing in the folder", found);
        }
    }

    private static void take(
            String path, OtherFile file, ArticleText text, String written, Found found) {
        if (file.size() > Attachments.LARGEST) {
            var reason =
                    "has %,d bytes; %,d (10 MB) is the most for an attachment"
                            .formatted(file.size(), Attachments.LARGEST);
            notice(Cause.ATTACHMENT, written, text, reason, found);
        } else if (file.size() == 0) {
            notice(Cause.ATTACHMENT, written, text, "is an empty file", found);
        } else {
            found.files().put(path, file);
        }
    }

    private static void notice(
            Cause cause, String written, ArticleText text, String reason, Found found) {
        var path = text.address().path();
        var decoded = Visible.of(Percent.decode(written));
        found.notices()
                .add(
                        Finding.notice(
                                cause,
                                path,
                                text.lineOf(written),
                                "link '%s' %s; its words stay".formatted(decoded, reason)));
    }
}
