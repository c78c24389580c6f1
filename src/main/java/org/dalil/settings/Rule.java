package org.dalil.settings;

import java.util.function.Predicate;

/** What a key's value must be, in words and as a test. */
record Rule(String words, Predicate<String> holds) {

    static Rule wholeNumber(long from, long to) {
        return new Rule(
                "a whole number from %,d to %,d".formatted(from, to),
                value ->
                        value.matches("\\d{1,12}")
                                && Long.parseLong(value) >= from
                                && Long.parseLong(value) <= to);
    }

    /** -1: any that is free. */
    static Rule port() {
        return new Rule(
                "a whole number from -1 to 65,535",
                value -> value.matches("-1|\\d{1,5}") && Integer.parseInt(value) <= 65_535);
    }

    static Rule oneOf(String... values) {
        return new Rule("one of " + String.join(", ", values), java.util.Set.of(values)::contains);
    }

    /** Holds where {@code parse} throws nothing. */
    static Rule readable(String words, Predicate<String> parse) {
        return new Rule(
                words,
                value -> {
                    try {
                        return parse.test(value);
                    } catch (RuntimeException unreadable) {
                        return false;
                    }
                });
    }
}
