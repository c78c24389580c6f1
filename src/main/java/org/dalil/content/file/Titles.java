package org.dalil.content.file;

import org.dalil.article.revision.Text;
import org.dalil.content.finding.Cause;
import org.dalil.content.folder.FileAddress;
import org.dalil.markdown.Bounds;
import org.dalil.markdown.Documents;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the title of a file: its front matter, else its first heading, else its name. */
final class Titles {
    /** Bidi controls, zero-width marks and soft hyphens; joiners only where they join nothing. */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]"
                        + "|(?<![^\\s])[\\u200C\\u200D]+|[\\u200C\\u200D]+(?![^\\s])");

    private static final Pattern HEADING =
            Pattern.compile("(?m)^ {0,3}(?:#(?:[ \\t]|$)|=+[ \\t]*$)|<h1");

    private final Documents documents;

    Titles(Documents documents) {
        this.documents = documents;
    }

    String of(Front front, String body, FileAddress address) {
        return front.get("title", Meaning::line, "text")
                .map(Titles::clean)
                .filter(title -> !title.isEmpty())
                .or(() -> fromHeading(front, body))
                .orElseGet(() -> fromName(front, address));
    }

    static String clean(String title) {
        return Meaning.oneLine(UNSEEN.matcher(title).replaceAll(""));
    }

    /** At a word where there is one, never within a character. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var blank = text.lastIndexOf(' ', longest);
        var end = blank > longest / 2 ? blank : longest;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private Optional<String> fromHeading(Front front, String body) {
        if (!Bounds.bodyFits(body) || !HEADING.matcher(body).find()) {
            return Optional.empty();
        }
        var heading =
                documents
                        .firstHeading(body)
                        .map(title -> cut(clean(title), Text.LONGEST_TITLE))
                        .filter(title -> !title.isEmpty());
        heading.ifPresent(
                title ->
                        front.notice(
                                Cause.TITLE,
                                1,
                                "has no title in its front matter; its first heading is taken: "
                                        + title));
        return heading;
    }

    private static String fromName(Front front, FileAddress address) {
        var words = clean(address.name().replace('-', ' ').replace('_', ' '));
        var title = words.isEmpty() ? address.name() : capital(words);
        front.notice(
                Cause.TITLE,
                1,
                "has neither a title nor a first heading; taken is its name: " + title);
        return cut(title, Text.LONGEST_TITLE);
    }

    private static String capital(String words) {
        var first = words.codePointAt(0);
        return Character.toString(Character.toUpperCase(first))
                + words.substring(Character.charCount(first));
    }
}
