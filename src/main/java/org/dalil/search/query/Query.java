package org.dalil.search.query;

import java.util.List;

/** What was typed, as it is meant. Whatever is typed is one of these; nothing is an error. */
public sealed interface Query {

    /**
     * What hits are ranked by. As long as what was typed: a sign, and what must not be there, is
     * blank, so that every word stands where it was typed.
     */
    String words();

    /** What every hit has to meet; empty where any word may match. */
    default List<Demand> demands() {
        return List.of();
    }

    /** So many signs count: what a query costs has a bound. */
    int MOST_SIGNS = 10;

    static Query of(String typed) {
        return new Reading(typed).query();
    }

    /** Any word may match. */
    record Plain(String words) implements Query {}

    /**
     * Any word may match, for the quotes stand within a sentence: who names a thing, or repeats
     * what an error says, asks for no article that has the very words.
     *
     * @param strict what to type for those that have them
     */
    record Quoting(String words, String strict) implements Query {}

    /**
     * Only what is not to be there is named, which alone is nothing to look for, so that it is read
     * as text. What a filter holds to may well be {@link #held}.
     *
     * @param unwanted at least one, each once
     * @param more whether there were more signs than count
     */
    record Excluding(String words, List<Demand> unwanted, boolean more) implements Query {
        public Excluding {
            unwanted = List.copyOf(unwanted);
        }

        /** Everything but that. */
        public Demanding held() {
            return new Demanding(" ".repeat(words.length()), unwanted, more);
        }
    }

    /**
     * Hits are held to something.
     *
     * @param demands at least one, each once, in the order in which they were typed
     * @param more whether there were more signs than count
     */
    record Demanding(String words, List<Demand> demands, boolean more) implements Query {
        public Demanding {
            demands = List.copyOf(demands);
        }

        @Override
        public List<Demand> demands() {
            return demands;
        }
    }
}
