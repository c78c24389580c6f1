package org.dalil.markdown.tree;

import org.dalil.text.Language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Which way each block runs. A block has the article's direction; only a block without one letter
 * of the article's script, and with letters that run the other way, gets the other one, on its
 * outermost element. Not first-strong: «WhatsApp لا يعمل» begins with Latin letters and is Arabic.
 * Code always runs left to right and does not count.
 */
public final class Directions {
    private final UnicodeScript script;
    private final boolean rightToLeft;

    private Directions(Language language) {
        this.script = language.script();
        this.rightToLeft = language.isRightToLeft();
    }

    public static Element set(Element root, Language language) {
        return new Directions(language).inside(root);
    }

    private Element inside(Element parent) {
        var children = new ArrayList<Markup>();
        for (var child : parent.content()) {
            children.add(child instanceof Element element ? directed(element) : child);
        }
        return parent.is("li") ? parent.holding(isolated(children)) : parent.holding(children);
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
        var isolated =
                new Element("span", java.util.Map.of("dir", rightToLeft ? "ltr" : "rtl"), words);
        var result = new ArrayList<Markup>(List.of(isolated));
        result.addAll(item.subList(end, item.size()));
        return result;
    }

    private boolean runsOtherWay(List<Markup> parts) {
        var letters = new Letters(script, rightToLeft);
        parts.forEach(letters::count);
        return letters.otherWay && !letters.ownScript;
    }

    private static final class Letters {
        private final UnicodeScript own;
        private final boolean rightToLeft;
        boolean ownScript;
        boolean otherWay;

        Letters(UnicodeScript own, boolean rightToLeft) {
            this.own = own;
            this.rightToLeft = rightToLeft;
        }

        void count(Markup part) {
            switch (part) {
                case Chars(var text) ->
                        text.codePoints().filter(Character::isLetter).forEach(this::count);
                case Element element when element.is("pre", "code", "kbd", "samp") -> {}
                case Element element -> element.content().forEach(this::count);
            }
        }

        private void count(int letter) {
            ownScript |= UnicodeScript.of(letter) == own;
            otherWay |= isRightToLeft(letter) != rightToLeft;
        }

        private static boolean isRightToLeft(int letter) {
            return switch (Character.getDirectionality(letter)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                        true;
                default -> false;
            };
        }
    }
}
