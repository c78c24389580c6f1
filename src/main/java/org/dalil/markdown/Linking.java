package org.dalil.markdown;

import org.dalil.markdown.tree.Addresses;
import org.dalil.markdown.tree.Anchors;
import org.dalil.markdown.tree.Chars;
import org.dalil.markdown.tree.Element;
import org.dalil.markdown.tree.Markup;
import org.dalil.markdown.tree.PlainText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links and pictures of one article, for one reader. */
final class Linking {
    private final Links links;
    private final Set<String> imageHosts;
    private final Element root;
    private Anchors.@Nullable Fragments fragments;

    private Linking(Element root, Links links, Set<String> imageHosts) {
        this.links = links;
        this.imageHosts = imageHosts;
        this.root = root;
    }

    static Element in(Element root, Links links, Set<String> imageHosts) {
        return root.rewritten(new Linking(root, links, imageHosts)::linked);
    }

    /** What {@link Links} are asked for, of a link or a picture. */
    static Optional<String> destination(Element element) {
        var isAsked =
                switch (element.name()) {
                    case "a" -> element.has("href") && !element.get("href").startsWith("#");
                    case "img" -> !element.get("src").isEmpty();
                    default -> false;
                };
        return isAsked
                ? Optional.of(element.get(element.is("a") ? "href" : "src"))
                : Optional.empty();
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
            return List.of(named(link.with("href", inPage(href.substring(1)))));
        }
        return switch (links.resolve(href)) {
            case Link.To(var url) -> to(link, Anchors.inFragment(url));
            case Link.Unseen() -> link.content();
            case Link.AsWritten() -> to(link, href);
        };
    }

    /** Most texts have no such link, and are not looked through. */
    private String inPage(String fragment) {
        if (fragments == null) {
            fragments = Anchors.fragments(root);
        }
        return fragments.href(fragment);
    }

    /** A name to lead to, or a link whose address was not safe: that one is plain text. */
    private static List<? extends Markup> place(Element element) {
        return element.has("id") ? List.of(element) : element.content();
    }

    private static List<? extends Markup> to(Element link, String url) {
        if (!Addresses.isSafe(url)) {
            return link.content();
        }
        return List.of(marked(named(link.with("href", url))));
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

    /** A link says where it leads, if nothing else; a picture in it that became a link is words. */
    private static Element named(Element link) {
        var flat = link.rewritten(part -> part.is("a") ? part.content() : List.of(part));
        if (!PlainText.line(flat).isEmpty()) {
            return flat;
        }
        var address = link.get("href");
        return flat.content().isEmpty()
                ? flat.holding(List.of(new Chars(address)))
                : flat.with("aria-label", address);
    }

    private List<? extends Markup> picture(Element picture) {
        var source = picture.get("src");
        if (source.isEmpty()) {
            return words(picture);
        }
        return switch (links.resolve(source)) {
            case Link.To(var url) -> shown(picture.with("src", url));
            case Link.Unseen() -> words(picture);
            case Link.AsWritten() -> shown(picture);
        };
    }

    /** A picture from elsewhere tells its host who reads what, so by default it is only linked. */
    private List<? extends Markup> shown(Element picture) {
        var source = picture.get("src");
        if (!Addresses.isSafe(source)) {
            return words(picture);
        }
        if (!Addresses.isExternal(source)
                || Addresses.host(source).filter(imageHosts::contains).isPresent()) {
            return List.of(picture.has("alt") ? picture : picture.with("alt", ""));
        }
        var alt = picture.get("alt");
        var words = new Chars(alt.isBlank() ? source : alt);
        return List.of(marked(new Element("a", Map.of("href", source), List.of(words))));
    }

    private static List<Markup> words(Element picture) {
        return List.of(new Chars(picture.get("alt")));
    }
}
