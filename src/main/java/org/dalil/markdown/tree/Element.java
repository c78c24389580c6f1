package org.dalil.markdown.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An element that the sanitiser let through, or one of ours. Attributes keep their order; values
 * are not escaped.
 */
public record Element(String name, Map<String, String> attributes, List<Markup> content)
        implements Markup {
    private static final Set<String> BLOCKS =
            Set.of(
                    """
                    blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr
                    li ol p pre section summary table tbody td tfoot th thead tr ul
                    """
                            .strip()
                            .split("\\s+"));
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    public Element {
        attributes = Attributes.of(attributes);
        content = List.copyOf(content);
    }

    public static Element of(String name, Markup... content) {
        return new Element(name, Map.of(), List.of(content));
    }

    public boolean is(String... names) {
        return Arrays.asList(names).contains(name);
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    public boolean isBlock() {
        return isBlock(name);
    }

    public boolean isHeading() {
        return HEADINGS.contains(name);
    }

    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** Empty where the attribute is missing. */
    public String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public boolean hasClass(String wanted) {
        return has("class") && Arrays.asList(get("class").split(" ")).contains(wanted);
    }

    public Element with(String attribute, String value) {
        return value.equals(attributes.get(attribute))
                ? this
                : new Element(name, Attributes.of(attributes).with(attribute, value), content);
    }

    public Element without(String attribute) {
        return has(attribute)
                ? new Element(name, Attributes.of(attributes).without(attribute), content)
                : this;
    }

    public Element named(String other) {
        return new Element(other, attributes, content);
    }

    public Element holding(List<Markup> other) {
        return new Element(name, attributes, other);
    }

    /** The same tree with each element replaced, children before their parents. */
    public Element rewritten(Function<Element, List<? extends Markup>> change) {
        List<Markup> parts = null; // most stay as they are: a text is rewritten a dozen times
        for (var at = 0; at < content.size(); at++) {
            if (content.get(at) instanceof Element element) {
                var changed = change.apply(element.rewritten(change));
                if (parts == null && !(changed.size() == 1 && changed.getFirst() == element)) {
                    parts = new ArrayList<>(content.subList(0, at));
                }
                if (parts != null) {
                    parts.addAll(changed);
                }
            } else if (parts != null) {
                parts.add(content.get(at));
            }
        }
        return parts == null ? this : holding(parts);
    }

    /** Shows each element in it, in the order in which {@link #rewritten} asks for them. */
    public void visit(Consumer<Element> visitor) {
        for (var part : content) {
            if (part instanceof Element element) {
                element.visit(visitor);
                visitor.accept(element);
            }
        }
    }
}
