package org.dalil.markdown.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The headings of an article: each gets an anchor and its place under the page's title, which is
 * the only {@code h1}. Levels follow each other without a gap, however the author counted.
 *
 * @param root the article with its headings put right
 * @param headings of {@code root}, in order
 */
public record Outline(Element root, List<Element> headings) {
    private static final int DEEPEST = 6;

    public static Outline of(Element root) {
        var pass = new Pass();
        var changed = pass.visit(root);
        return new Outline(pass.named(changed), pass.headings);
    }

    /** A heading without a word is not there: nobody could go to it. */
    public static Element shown(Element root) {
        return root.rewritten(element -> isShown(element) ? List.of(element) : List.of());
    }

    private static boolean isShown(Element element) {
        return !element.isHeading() || !PlainText.line(element).isEmpty();
    }

    /** 2 to 6. */
    public static int level(Element heading) {
        return heading.name().charAt(1) - '0';
    }

    private static final class Pass {
        private final Anchors anchors = new Anchors();
        private final List<Element> headings = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private final Set<String> taken = new HashSet<>();

        /** Whether the author named anything but a heading: hardly any text has it. */
        private boolean isNamed;

        Element visit(Element root) {
            return root.rewritten(
                    element -> {
                        if (element.isHeading()) {
                            return heading(element);
                        }
                        isNamed |= element.has("id") || element.has("name");
                        return List.of(element);
                    });
        }

        private List<Element> heading(Element heading) {
            if (!isShown(heading)) {
                return List.of();
            }
            var level = level(heading);
            while (!open.isEmpty() && open.element() >= level) {
                open.pop();
            }
            open.push(level);
            var rendered =
                    heading.named("h" + Math.min(DEEPEST, 1 + open.size()))
                            .with("id", anchors.unique(nameOf(heading)));
            headings.add(rendered);
            taken.add(rendered.get("id"));
            return List.of(rendered);
        }

        private static String nameOf(Element heading) {
            return heading.has("id") ? heading.get("id") : PlainText.line(heading);
        }

        /**
         * Names that the author gave other elements; on a clash the heading, or the first, wins.
         */
        Element named(Element root) {
            return isNamed
                    ? root.rewritten(
                            element -> List.of(element.isHeading() ? element : withName(element)))
                    : root;
        }

        private Element withName(Element element) {
            var given = element.has("id") ? element.get("id") : element.get("name");
            var bare = element.without("name").without("id");
            if (given.isBlank() || !taken.add(Anchors.of(given))) {
                return bare;
            }
            return bare.with("id", Anchors.of(given));
        }
    }
}
