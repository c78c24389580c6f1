package org.dalil.markdown.dialect;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A block of HTML in which what is no tag, and what would reach beyond the block, is text. */
final class ContainedHtml {
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

    /**
     * Characters looked through for the ends of tags; past it tags are text. Bounds hostile text.
     */
    private static final long EFFORT = 20_000_000;

    private final String html;
    private final String lower;
    private final Set<String> unclosed = new HashSet<>();
    private long looked;

    private ContainedHtml(String html) {
        this.html = html;
        this.lower = html.toLowerCase(Locale.ROOT);
    }

    static String of(String html) {
        return new ContainedHtml(html).contained();
    }

    private String contained() {
        var out = new StringBuilder();
        var from = 0;
        var matcher = TAG.matcher(html);
        while (matcher.find(from)) {
            out.append(html, from, matcher.start());
            var end = end(matcher.start(), matcher.group(1).toLowerCase(Locale.ROOT));
            out.append(end < 0 ? "&lt;" : html.substring(matcher.start(), end));
            from = end < 0 ? matcher.start() + 1 : end;
        }
        return out.append(html, from, html.length()).toString();
    }

    /** Past the tag, or past the whole element if its content is raw; -1 if it is to be text. */
    private int end(int start, String name) {
        var end = HtmlTags.isKnown(name) ? tagEnd(start) : -1;
        if (end < 0 || !HtmlTags.isRawText(name) || html.charAt(start + 1) == '/') {
            return end;
        }
        var close = unclosed.contains(name) ? -1 : lower.indexOf("</" + name, end);
        if (close < 0) {
            unclosed.add(name);
            return -1;
        }
        return tagEnd(close);
    }

    /** Past its {@code >}, which does not count within quotes; -1 if there is none. */
    private int tagEnd(int start) {
        var quote = '\0';
        for (var i = start; i < html.length() && looked < EFFORT; i++, looked++) {
            var c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return -1;
    }
}
