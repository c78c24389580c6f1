package org.dalil.markdown.tree;

import org.dalil.text.Language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which way each block runs. A block has the article's direction; only a block without one letter
 * of the article's script, and with letters that run the other way, gets the other one, on its
 * outermost element. Not first-strong: «WhatsApp لا يعمل» begins with Latin letters and is Arabic.
 * Code always runs left to right and does not count.
 */
public final class Directions {
    private final UnicodeScript script;
    private final boolean rightToLeft;
    private final Map<Element, Letters> counted = new IdentityHashMap<>();

    private Directions(Language language) {
        this.script = language.script();
        this.rightToLeft = language.isRightToLeft();
    }

    public static Element set(Element root, Language language) {
        return new Directions(language).inside(root);
    }

    private Element inside(Element parent) {
        var children = new ArrayList<Markup>(parent.content().size());
        var isSame = true;
        for (var child : parent.content()) {
            switch (child) {
                case Element element -> {
                    var directed = directed(element);
                    isSame = isSame && directed == element;
                    children.add(directed);
                }
                case Chars chars when rightToLeft -> {
                    children.addAll(Figures.isolated(chars));
                    isSame = isSame && children.getLast() == chars;
                }
                case Chars chars -> children.add(chars);
            }
        }
        var items = parent.is("li") ? isolated(children) : children;
        return isSame && items == children ? parent : parent.holding(items);
    }

    private Element directed(Element element) {
        if (element.is("pre", "code", "kbd", "samp")) {
            return element.with("dir", "ltr");
        }
        // The author's own word, or an item: its marker stays on the side of the list.
        if (!element.isBlock() || element.has("dir") || element.is("li")) {
            return inside(element);
        }
        return runsOtherWay(List.of(element))
                ? codeOnly(element.with("dir", rightToLeft ? "ltr" : "rtl"))
                : inside(element);
    }

    private static Element codeOnly(Element block) {
        return block.rewritten(
                element ->
                        List.of(
                                element.is("pre", "code", "kbd", "samp")
                                        ? element.with("dir", "ltr")
                                        : element));
    }

    /** The words of an item that stand in no block of their own. */
    private List<Markup> isolated(List<Markup> item) {
        var end = 0;
        while (end < item.size() && !(item.get(end) instanceof Element e && e.isBlock())) {
            end++;
        }
        var words = item.subList(0, end);
        if (!runsOtherWay(words)) {
            return item;
        }
        var isolated = new Element("span", Map.of("dir", rightToLeft ? "ltr" : "rtl"), words);
        var result = new ArrayList<Markup>(List.of(isolated));
        result.addAll(item.subList(end, item.size()));
        return result;
    }

    private boolean runsOtherWay(List<Markup> parts) {
        var all = letters(parts);
        return all.otherWay && !all.ownScript;
    }

    /** Up to the first letter of the article's script, which decides. */
    private Letters letters(List<Markup> parts) {
        var all = Letters.NONE;
        for (var i = 0; i < parts.size() && !all.ownScript; i++) {
            all = all.and(letters(parts.get(i)));
        }
        return all;
    }

    private Letters letters(Markup part) {
        return switch (part) {
            case Chars(var text) -> letters(text);
            case Element code when code.is("pre", "code", "kbd", "samp") -> Letters.NONE;
            case Element element -> {
                // Not computeIfAbsent: the content is counted in the meantime.
                var known = counted.get(element);
                if (known == null) {
                    known = letters(element.content());
                    counted.put(element, known);
                }
                yield known;
            }
        };
    }

    private Letters letters(String text) {
        var own = false;
        var other = false;
        for (var i = 0; i < text.length() && !own; ) {
            var c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                own = UnicodeScript.of(c) == script;
                other |= isRightToLeft(c) != rightToLeft;
            }
        }
        return new Letters(own, other);
    }

    private static boolean isRightToLeft(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    true;
            default -> false;
        };
    }

    /** Which letters a piece has: of the article's script, and such that run the other way. */
    private record Letters(boolean ownScript, boolean otherWay) {
        static final Letters NONE = new Letters(false, false);

        Letters and(Letters more) {
            return new Letters(ownScript || more.ownScript, otherWay || more.otherWay);
        }
    }
}
