package org.dalil.markdown.tree;

import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader needs beyond the author's text: the word of an alert, names for what a screen
 * reader would pass without one, scrolling parts that the keyboard reaches.
 */
public final class Dressing {
    private final Words words;
    private final Tables tables;

    private Dressing(Language language) {
        this.words = Words.of(language);
        this.tables = new Tables(words.table());
    }

    public static Element on(Element root, Language language) {
        return root.rewritten(new Dressing(language)::dressed);
    }

    /** A paragraph that the sanitiser left empty would be a gap on the page. */
    private List<Element> dressed(Element element) {
        return element.is("p") && element.content().isEmpty()
                ? List.of()
                : List.of(dressedOne(element));
    }

    private Element dressedOne(Element element) {
        return switch (element.name()) {
            case "div" -> element.hasClass("alert") ? alert(element) : element;
            case "pre" -> element.with("tabindex", "0");
            case "input" -> checkbox(element);
            case "section" -> footnotes(element);
            case "a" -> element.hasClass("footnote-backref") ? wayBack(element) : element;
            case "li" -> isTask(element) ? element.with("class", "task") : element;
            case "table" -> tables.dressed(element);
            default -> element;
        };
    }

    private Element alert(Element alert) {
        var kind = alert.get("class").substring("alert alert-".length());
        var content = new ArrayList<Markup>();
        content.add(
                Element.of("p", new Chars(words.alerts().get(kind))).with("class", "alert-title"));
        content.addAll(alert.content());
        return alert.with("role", "note").holding(content);
    }

    private static boolean isTask(Element item) {
        return item.content().stream()
                .anyMatch(part -> part instanceof Element element && isTaskStart(element));
    }

    /** In a loose list the box stands in the item's paragraph. */
    private static boolean isTaskStart(Element element) {
        return element.is("input")
                || element.is("p")
                        && !element.content().isEmpty()
                        && element.content().getFirst() instanceof Element box
                        && box.is("input");
    }

    private Element checkbox(Element box) {
        return box.with("aria-label", box.has("checked") ? words.done() : words.open());
    }

    private Element footnotes(Element section) {
        return section.hasClass("footnotes")
                ? section.with("aria-label", words.footnotes())
                : section;
    }

    private Element wayBack(Element link) {
        return link.with("role", "doc-backlink").with("aria-label", words.back());
    }
}
