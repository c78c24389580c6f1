package org.dalil.article.revision;

import java.nio.charset.StandardCharsets;

/**
 * The words of a draft or revision: title and summary as plain text, the body as Markdown, kept to
 * the byte.
 *
 * @throws TextRefused past 250 characters of title, 1,000 of summary, 512 KB of body, or without a
 *     title
 */
public record Text(String title, String summary, String body) {
    public static final int LONGEST_TITLE = 250;
    public static final int LONGEST_SUMMARY = 1000;
    public static final int LARGEST_BODY = 512 * 1024;

    public Text {
        if (title.isBlank()) {
            throw new TextRefused("title", "is missing");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new TextRefused(
                    "title",
                    "has %,d characters; %d is the most".formatted(title.length(), LONGEST_TITLE));
        }
        if (summary.length() > LONGEST_SUMMARY) {
            throw new TextRefused(
                    "summary",
                    "has %,d characters; %,d is the most"
                            .formatted(summary.length(), LONGEST_SUMMARY));
        }
        var size = body.getBytes(StandardCharsets.UTF_8).length;
        if (size > LARGEST_BODY) {
            throw new TextRefused(
                    "body",
                    "has %,d bytes; %,d (512 KB) is the most".formatted(size, LARGEST_BODY));
        }
        if (body.indexOf('\0') >= 0 || title.indexOf('\0') >= 0 || summary.indexOf('\0') >= 0) {
            throw new TextRefused("text", "holds a NUL character");
        }
    }
}
