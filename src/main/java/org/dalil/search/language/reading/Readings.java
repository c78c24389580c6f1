package org.dalil.search.language.reading;

import java.util.LinkedHashSet;
import java.util.List;

/** Other ways to read a query, the likelier first; to be tried where it finds nothing as typed. */
public final class Readings {
    private Readings() {}

    /**
     * @param vocabulary of Arabic words
     * @return queries, none of them {@code query}; mostly none or one
     */
    public static List<String> of(String query, Vocabulary vocabulary) {
        var readings = new LinkedHashSet<String>();
        readings.addAll(Keyboard.readings(query));
        Arabizi.reading(query, vocabulary).ifPresent(readings::add);
        readings.remove(query);
        return List.copyOf(readings);
    }
}
