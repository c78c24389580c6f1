package org.dalil.markdown.tree;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** The tree as HTML. Everything that is not one of our tags is escaped here, whoever added it. */
public final class Writer {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");

    private final StringBuilder out = new StringBuilder();

    private Writer() {}

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** The content of the root, without the root itself. */
    public static String write(Element root) {
        var writer = new Writer();
        root.content().forEach(writer::part);
        return writer.out.toString();
    }

    private void part(Markup part) {
        switch (part) {
            case Chars(var text) -> escape(text);
            case Element element -> element(element);
        }
    }

    private void element(Element element) {
        out.append('<').append(element.name());
        element.attributes().forEach(this::attribute);
        out.append('>');
        if (!isVoid(element.name())) {
            element.content().forEach(this::part);
            out.append("</").append(element.name()).append('>');
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
    }

    private void escape(String text) {
        var end = 0;
        for (var i = 0; i < text.length(); i++) {
            var escaped = escaped(text.charAt(i));
            if (escaped != null) {
                out.append(text, end, i).append(escaped);
                end = i + 1;
            }
        }
        out.append(text, end, text.length());
    }

    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '`' -> "&#96;";
            default -> null;
        };
    }
}
