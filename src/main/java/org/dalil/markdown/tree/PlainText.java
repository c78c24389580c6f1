package org.dalil.markdown.tree;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader sees of a piece, without markup: a line for each block, pictures by their words.
 */
public final class PlainText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private final StringBuilder out = new StringBuilder();

    /** On one line. */
    public static String line(Markup part) {
        if (part instanceof Element element
                && element.content().size() == 1
                && element.content().getFirst() instanceof Chars(var words)
                && !isApparatus(element)) {
            return spaced(words); // as most headings and cells are
        }
        return spaced(of(List.of(part)));
    }

    public static String of(List<? extends Markup> parts) {
        var text = new PlainText();
        parts.forEach(text::add);
        return text.text();
    }

    public void add(Markup part) {
        switch (part) {
            case Chars(var text) -> out.append(text);
            case Element element when element.is("br") -> endLine();
            case Element element when element.is("img") -> out.append(element.get("alt"));
            case Element element when isApparatus(element) -> {}
            case Element element -> addContent(element);
        }
    }

    /** A space between the cells of a row, otherwise a new line around each block. */
    private void addContent(Element element) {
        var cell = element.is("td", "th");
        if (element.isBlock() && !cell) {
            endLine();
        }
        element.content().forEach(this::add);
        if (cell) {
            out.append(' ');
        } else if (element.isBlock()) {
            endLine();
        }
    }

    private void endLine() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    /** A footnote's number and its way back say nothing. */
    private static boolean isApparatus(Element element) {
        return element.hasClass("footnote-ref") || element.hasClass("footnote-backref");
    }

    public String text() {
        var all = out.toString();
        return isOneLine(all)
                ? spaced(all)
                : all.lines()
                        .map(PlainText::spaced)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    private static boolean isOneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    private static String spaced(String line) {
        return (isSpaced(line) ? line : SPACES.matcher(line).replaceAll(" ")).strip();
    }

    /** As most are: a text has its pieces read half a dozen times. */
    private static boolean isSpaced(String line) {
        var isSpace = false;
        for (var at = 0; at < line.length(); at++) {
            var letter = line.charAt(at);
            if (letter < ' ' || letter == '\u00A0' || isSpace && letter == ' ') {
                return false;
            }
            isSpace = letter == ' ';
        }
        return true;
    }
}
