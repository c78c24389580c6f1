package org.dalil.markdown.tree;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The links and pictures of an article, in order, each under the heading it stands below. */
public final class References {
    /**
     * @param element a link or a picture that leads somewhere
     * @param heading null before the first one
     */
    public record Placed(Element element, @Nullable Element heading) {}

    private final List<Placed> found = new ArrayList<>();
    private @Nullable Element heading;

    private References() {}

    /**
     * @param root with its headings put right
     */
    public static List<Placed> of(Element root) {
        var references = new References();
        references.visit(root);
        return List.copyOf(references.found);
    }

    private void visit(Element parent) {
        for (var part : parent.content()) {
            if (part instanceof Element element) {
                if (element.isHeading()) {
                    heading = element;
                }
                if (element.has("href") || element.is("img") && !element.get("src").isEmpty()) {
                    found.add(new Placed(element, heading));
                }
                visit(element);
            }
        }
    }
}
