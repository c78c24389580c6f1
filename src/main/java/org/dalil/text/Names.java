package org.dalil.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How names of people may be written in a text. */
final class Names {
    /** Parts of names that are words of their own. */
    private static final Set<String> NO_NAMES =
            Set.of(
                    "bin", "ibn", "bint", "abu", "abd", "van", "von", "der", "the", "and", "mrs",
                    "miss", "بن", "ابن", "بنت", "ابو", "أبو", "عبد", "آل", "ال", "السيد", "السيدة");

    private static final int SHORTEST_PART = 3;

    private Names() {}

    /** Whole names first, then their parts, the longest first. */
    static List<Pattern> in(String text, Collection<String> names) {
        var all = new ArrayList<String>();
        for (var name : names) {
            var parts = List.of(name.strip().split("[\\s,،]+"));
            if (parts.size() > 1) {
                all.add(name.strip());
            }
            parts.stream()
                    .filter(part -> part.length() >= SHORTEST_PART)
                    .filter(part -> !NO_NAMES.contains(part.toLowerCase(Locale.ROOT)))
                    .forEach(all::add);
        }
        if (all.isEmpty()) {
            return List.of();
        }
        var folded = folded(text);
        return all.stream()
                .distinct()
                .filter(each -> mayStandIn(folded, each))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Names::name)
                .toList();
    }

    /** In any case and spelling of alef, ya and ta; «و» and «ل» are written joined to a name. */
    private static Pattern name(String name) {
        var written =
                new StringBuilder("(?=[وفبل]?")
                        .append(spellings(name.codePointAt(0)))
                        .append(")(?<![\\p{L}\\p{N}])(?:(?<=^|[^\\p{L}])[وفبل])?");
        name.codePoints().mapToObj(Names::spellings).forEach(written::append);
        return Pattern.compile(
                written.append("(?:'s|’s)?(?![\\p{L}\\p{N}])").toString(),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String spellings(int letter) {
        return switch (letter) {
            case 'ا', 'أ', 'إ', 'آ' -> "[اأإآ]";
            case 'ة', 'ه' -> "[ةه]";
            case 'ى', 'ي' -> "[ىي]";
            case ' ' -> "\\s+";
            default -> Pattern.quote(Character.toString(letter));
        };
    }

    /** Each word of it somewhere: a pattern that knows every spelling asks at every letter. */
    private static boolean mayStandIn(String folded, String name) {
        return Stream.of(name.split(" ")).map(Names::folded).allMatch(folded::contains);
    }

    /** As {@link #name} compares: without case, and without what {@link #spellings} leaves open. */
    private static String folded(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints().map(Names::folded).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static int folded(int letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ة' -> 'ه';
            case 'ى' -> 'ي';
            default -> Character.toLowerCase(Character.toUpperCase(letter));
        };
    }
}
