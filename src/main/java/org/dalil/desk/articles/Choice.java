package org.dalil.desk.articles;

import org.jspecify.annotations.Nullable;

/**
 * A line of a field that offers several.
 *
 * @param label the key of its message; null where {@code name} says it
 * @param name as written, such as a category's; null where {@code label} says it
 */
public record Choice(String value, @Nullable String label, @Nullable String name, boolean chosen) {

    public static Choice said(String value, String label, String chosen) {
        return new Choice(value, label, null, value.equals(chosen));
    }

    public static Choice named(String value, String name, String chosen) {
        return new Choice(value, null, name, value.equals(chosen));
    }
}
