package org.dalil.theme.message;

import com.ibm.icu.text.PluralRules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A part of a compiled message. */
sealed interface Piece {

    /** The messages that it chooses from. */
    default Collection<List<Piece>> forms() {
        return List.of();
    }

    /** Itself and everything in it. */
    default void addTo(List<Piece> all) {
        all.add(this);
        for (var form : forms()) {
            form.forEach(piece -> piece.addTo(all));
        }
    }

    record Words(String text) implements Piece {}

    record Argument(String name) implements Piece {}

    /** The {@code #} of the plural around it. */
    record Count(String name, double offset) implements Piece {}

    record Plural(
            String name,
            PluralRules rules,
            double offset,
            Map<Double, List<Piece>> exact,
            Map<String, List<Piece>> byForm)
            implements Piece {

        @Override
        public Collection<List<Piece>> forms() {
            return Stream.concat(exact.values().stream(), byForm.values().stream()).toList();
        }

        /** A form for which the language has but one number may be said by that number. */
        Set<String> missingForms() {
            var missing = new TreeSet<>(rules.getKeywords());
            missing.removeAll(byForm.keySet());
            missing.removeIf(form -> exact.containsKey(rules.getUniqueKeywordValue(form)));
            return missing;
        }
    }

    record Select(String name, Map<String, List<Piece>> byValue) implements Piece {

        @Override
        public Collection<List<Piece>> forms() {
            return byValue.values();
        }
    }
}
