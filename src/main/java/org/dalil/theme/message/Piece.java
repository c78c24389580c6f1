package org.dalil.theme.message;

import com.ibm.icu.text.PluralRules;

import java.util.List;
import java.util.Map;

/** A part of a compiled message. */
sealed interface Piece {
    record Words(String text) implements Piece {}

    record Argument(String name) implements Piece {}

    /** The {@code #} of the plural around it. */
    record Count(String name, double offset) implements Piece {}

    record Plural(
            String name,
            PluralRules rules,
            double offset,
            Map<Double, List<Piece>> exact,
            Map<String, List<Piece>> forms)
            implements Piece {}

    record Select(String name, Map<String, List<Piece>> forms) implements Piece {}
}
