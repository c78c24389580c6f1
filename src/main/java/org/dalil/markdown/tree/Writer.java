package org.dalil.markdown.tree;

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
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '`' -> out.append("&#96;");
                default -> out.append(c);
            }
        }
    }
}
