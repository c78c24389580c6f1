package org.dalil.markdown.tree;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** An article cut at its headings, wherever they stand. */
public final class Sections {
    /**
     * @param heading null for what stands before the first one
     */
    public record Part(@Nullable Element heading, String text) {}

    private final List<Part> parts = new ArrayList<>();
    private @Nullable Element heading;
    private PlainText text = new PlainText();

    private Sections() {}

    /** Always at least one: what stands before the first heading, even if that is nothing. */
    public static List<Part> of(Element root) {
        var sections = new Sections();
        sections.visit(root);
        sections.end();
        return List.copyOf(sections.parts);
    }

    private void visit(Element parent) {
        for (var part : parent.content()) {
            switch (part) {
                case Element element when element.isHeading() -> begin(element);
                case Element element when holdsHeading(element) -> visit(element);
                case Element element -> text.add(element);
                case Chars chars -> text.add(chars);
            }
        }
    }

    private void begin(Element next) {
        end();
        heading = next;
        text = new PlainText();
    }

    private void end() {
        parts.add(new Part(heading, text.text()));
    }

    private static boolean holdsHeading(Element element) {
        return element.content().stream()
                .anyMatch(part -> part instanceof Element e && (e.isHeading() || holdsHeading(e)));
    }
}
