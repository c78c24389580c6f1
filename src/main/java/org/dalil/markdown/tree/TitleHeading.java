package org.dalil.markdown.tree;

import java.util.ArrayList;
import java.util.List;

/** A first heading that repeats the title, which the page shows above the article anyway. */
public final class TitleHeading {
    private TitleHeading() {}

    /** Without that heading; the names it holds stay, for links may lead to them. */
    public static Element dropped(Element root, String title) {
        var content = root.content();
        for (var i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Element heading && heading.isHeading()) {
                return says(heading, title) ? root.holding(without(content, i, heading)) : root;
            }
            if (!PlainText.line(content.get(i)).isEmpty()) {
                return root;
            }
        }
        return root;
    }

    private static boolean says(Element heading, String title) {
        return Folded.of(PlainText.line(heading)).equals(Folded.of(title));
    }

    private static List<Markup> without(List<Markup> content, int at, Element heading) {
        var left = new ArrayList<>(content);
        left.remove(at);
        left.addAll(at, names(heading));
        return left;
    }

    private static List<Element> names(Element heading) {
        var names = new ArrayList<Element>();
        heading.visit(
                element -> {
                    if (element.has("name") || element.has("id")) {
                        names.add(element.holding(List.of()).without("href"));
                    }
                });
        return names;
    }
}
