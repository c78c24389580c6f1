package org.dalil.search.filter;

import java.util.EnumMap;
import java.util.Map;

/**
 * What each choice would find, every facet without its own choice, so that another can be made. A
 * choice under which nothing answers is not among them.
 *
 * @param found by the choice: a category's or language's code, a tag, the name of a kind or state;
 *     a category's own articles, without those below it
 */
public record Counts(Map<Facet, Map<String, Long>> found) {

    public Counts {
        var copied = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        found.forEach((facet, choices) -> copied.put(facet, Map.copyOf(choices)));
        found = Map.copyOf(copied);
    }

    public Map<String, Long> by(Facet facet) {
        return found.getOrDefault(facet, Map.of());
    }
}
