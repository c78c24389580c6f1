package org.dalil.search.golden;

/**
 * Where an article stands in an answer.
 *
 * @param place from 1 among its like; 0 nowhere
 */
public record Rank(Where where, int place) implements Comparable<Rank> {
    public static final Rank NOWHERE = new Rank(Where.NOWHERE, 0);

    /** From what helps a reader most to what helps none. */
    public enum Where {
        /** Among the hits of an answer. */
        HITS,
        /** Among the closest there are, where nothing answers. */
        CLOSEST,
        /** Among what another language of the portal has. */
        OTHER_LANGUAGE,
        NOWHERE
    }

    /** The better one is the lesser. */
    @Override
    public int compareTo(Rank other) {
        var byWhere = where.compareTo(other.where);
        return byWhere == 0 ? Integer.compare(place, other.place) : byWhere;
    }
}
