package org.dalil.markdown.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text as people write one where there is no markup: paragraphs apart, items with a sign. */
public final class Unmarked {

    private Unmarked() {}

    public static String of(Element root) {
        return root.rewritten(Unmarked::plain).content().stream()
                .map(part -> PlainText.of(List.of(part)))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static List<? extends Markup> plain(Element element) {
        return switch (element.name()) {
            case "a" -> link(element);
            case "ol", "ul" -> List.of(signed(element));
            default -> List.of(element);
        };
    }

    private static List<Markup> link(Element link) {
        var words = new ArrayList<>(link.content());
        var address = link.get("href");
        if (!address.isEmpty()
                && !address.startsWith("#")
                && !PlainText.line(link).equals(address)) {
            words.add(new Chars(" (" + address + ")"));
        }
        return words;
    }

    private static Element signed(Element list) {
        var items = new ArrayList<Markup>();
        var number = list.get("start").matches("\\d{1,9}") ? Long.parseLong(list.get("start")) : 1;
        for (var part : list.content()) {
            if (part instanceof Element item && item.is("li")) {
                items.add(signed(item, list.is("ol") ? number + ". " : "- "));
                number++;
            } else {
                items.add(part);
            }
        }
        return list.holding(items);
    }

    /** The first paragraph of an item stands beside its sign, not below it. */
    private static Element signed(Element item, String sign) {
        var content = new ArrayList<Markup>();
        content.add(new Chars(sign));
        for (var part : item.content()) {
            var isFirst = content.size() == 1;
            if (isFirst && part instanceof Element first && first.is("p")) {
                content.addAll(first.content());
            } else if (!(isFirst && part instanceof Chars(var text) && text.isBlank())) {
                content.add(part);
            }
        }
        return item.holding(content);
    }
}
