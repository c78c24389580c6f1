package org.dalil.markdown.dialect;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which {@code <...>} are HTML. Support articles are full of others: {@code <your name>}, {@code
 * <PID>}, {@code <user@example.org>}; a sanitiser would swallow them.
 */
final class HtmlTags {
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

    /**
     * Their content is not read as HTML: without an end they take the rest of the page with them.
     */
    private static final Set<String> RAW_TEXT =
            Set.of(
                    """
                    script style textarea title xmp iframe noembed noframes noscript plaintext
                    template
                    """
                            .strip()
                            .split("\\s+"));

    private static final Set<String> KNOWN =
            Set.of(
                    """
                    a abbr acronym address applet area article aside audio b base basefont bdi bdo
                    bgsound big blink blockquote body br button canvas caption center cite code
                    col colgroup dd del details dfn dialog dir div dl dt em embed fieldset
                    figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head
                    header hgroup hr html i iframe img input ins kbd label legend li link main map
                    mark marquee math menu meta meter nav nobr noembed noframes noscript object ol
                    optgroup option output p param picture plaintext pre progress q rb rp rt rtc
                    ruby s samp script section select small source span strike strong style sub
                    summary sup svg table tbody td template textarea tfoot th thead title tr track
                    tt u ul var video wbr xmp
                    """
                            .strip()
                            .split("\\s+"));

    private HtmlTags() {}

    /**
     * A whole tag, comment or declaration that may stand within a line without hiding what follows.
     */
    static boolean isInlineTag(String html) {
        var matcher = TAG.matcher(html);
        if (!matcher.lookingAt()) {
            return true;
        }
        var name = matcher.group(1).toLowerCase(Locale.ROOT);
        return KNOWN.contains(name) && !RAW_TEXT.contains(name);
    }

    static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    static boolean isRawText(String name) {
        return RAW_TEXT.contains(name);
    }
}
