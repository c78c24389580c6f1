package org.dalil.content.file;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values on one line, so that every YAML reader gets them back as they were. */
final class Yaml {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}](?:[\\p{L}\\p{M}\\p{N}/.+_@ '()-]*[\\p{L}\\p{M}\\p{N})])?");
    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private Yaml() {}

    static String value(Object value) {
        return switch (value) {
            case Boolean truth -> truth.toString();
            case Collection<?> list ->
                    list.stream().map(Yaml::value).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(
                                    entry ->
                                            text(entry.getKey().toString())
                                                    + ": "
                                                    + value(entry.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
            default -> text(value.toString());
        };
    }

    static String text(String text) {
        return PLAIN.matcher(text).matches()
                        && !WORDS.contains(text.toLowerCase(java.util.Locale.ROOT))
                ? text
                : quoted(text);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
                                case '\n' -> quoted.append("\\n");
                                case '\t' -> quoted.append("\\t");
                                default -> append(quoted, c);
                            }
                        });
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int c) {
        var type = Character.getType(c);
        var hidden =
                Character.isISOControl(c)
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.SURROGATE
                        || c >= 0xFFFE && c <= 0xFFFF;
        if (hidden) {
            quoted.append("\\u%04X".formatted(c));
        } else {
            quoted.appendCodePoint(c);
        }
    }
}
