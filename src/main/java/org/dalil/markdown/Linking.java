package org.dalil.markdown;

import org.dalil.markdown.tree.Addresses;
import org.dalil.markdown.tree.Anchors;
import org.dalil.markdown.tree.Chars;
import org.dalil.markdown.tree.Element;
import org.dalil.markdown.tree.Markup;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links and pictures of one article, for one reader. */
final class Linking {
    private final Links links;
    private final Set<String> imageHosts;
    private final Anchors.Fragments fragments;

    private Linking(Element root, Links links, Set<String> imageHosts) {
        this.links = links;
        this.imageHosts = imageHosts;
        this.fragments = Anchors.fragments(root);
    }

    static Element in(Element root, Links links, Set<String> imageHosts) {
        return root.rewritten(new Linking(root, links, imageHosts)::linked);
    }

    private List<? extends Markup> linked(Element element) {
        return switch (element.name()) {
            case "a" -> element.has("href") ? link(element) : place(element);
            case "img" -> picture(element);
            default -> List.of(element);
        };
    }

    private List<? extends Markup> link(Element link) {
        var href = link.get("href");
        if (href.startsWith("#")) {
            return List.of(link.with("href", fragments.href(href.substring(1))));
        }
        return switch (links.resolve(href)) {
            case Link.To(var url) -> List.of(marked(link.with("href", Anchors.inFragment(url))));
            case Link.Unseen() -> link.content();
            case Link.AsWritten() -> List.of(marked(link));
        };
    }

    /** A name to lead to, or a link whose address was not safe: that one is plain text. */
    private static List<? extends Markup> place(Element element) {
        return element.has("id") ? List.of(element) : element.content();
    }

    /**
     * {@code external} lets print show the address; {@code noopener} guards the page should a theme
     * open it in a new window. No {@code nofollow}: a reviewer stands behind every link.
     */
    private static Element marked(Element link) {
        return Addresses.isExternal(link.get("href"))
                ? link.with("rel", "external noopener")
                : link;
    }

    private List<? extends Markup> picture(Element picture) {
        var source = picture.get("src");
        return switch (source.isEmpty() ? new Link.Unseen() : links.resolve(source)) {
            case Link.To(var url) -> List.of(shown(picture.with("src", url)));
            case Link.Unseen() -> List.of(new Chars(picture.get("alt")));
            case Link.AsWritten() -> List.of(shown(picture));
        };
    }

    /** A picture from elsewhere tells its host who reads what, so by default it is only linked. */
    private Element shown(Element picture) {
        var source = picture.get("src");
        if (!Addresses.isExternal(source)
                || Addresses.host(source).filter(imageHosts::contains).isPresent()) {
            return picture.has("alt") ? picture : picture.with("alt", "");
        }
        var words = picture.get("alt").isBlank() ? source : picture.get("alt");
        return marked(new Element("a", Map.of("href", source), List.of(new Chars(words))));
    }
}
