package org.dalil.content.file;

import org.dalil.content.folder.FileAddress;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a value of a front matter may mean; empty where it means nothing to us. */
final class Meaning {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+");
    private static final Pattern COMMAS = Pattern.compile("[,،;؛]");
    private static final Pattern DAY_OR_MONTH_FIRST =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");
    private static final Pattern ZONED = Pattern.compile(".*T.*(?:Z|[+-]\\d\\d:\\d\\d)");
    private static final Set<String> TRUE = Set.of("true", "yes", "on");
    private static final Set<String> FALSE = Set.of("false", "no", "off");

    private Meaning() {}

    /** One line. */
    static Optional<String> line(Object value) {
        return switch (value) {
            case Collection<?> _, Map<?, ?> _ -> Optional.empty();
            default -> Optional.of(oneLine(value.toString()));
        };
    }

    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** A path of a category; empty: the top. */
    static Optional<String> folder(Object value) {
        return line(value)
                .map(FileAddress::composed)
                .map(path -> path.replaceAll("^/+|/+$", ""))
                .filter(path -> path.length() <= 500 && !path.contains("//"))
                .filter(path -> !("/" + path + "/").matches(".*/\\.\\.?/.*"));
    }

    /** A list of paths; commas are letters of a name here. */
    static Optional<List<String>> paths(Object value) {
        return value instanceof Collection<?> list ? lines(list) : line(value).map(List::of);
    }

    /** A list, or one text with commas. */
    static Optional<List<String>> list(Object value) {
        return switch (value) {
            case Map<?, ?> _ -> Optional.empty();
            case Collection<?> list -> lines(list);
            default -> Optional.of(kept(List.of(COMMAS.split(value.toString()))));
        };
    }

    private static Optional<List<String>> lines(Collection<?> list) {
        var lines = new ArrayList<String>();
        for (var each : list) {
            var line = line(each);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            lines.add(line.get());
        }
        return Optional.of(kept(lines));
    }

    private static List<String> kept(List<String> lines) {
        return lines.stream()
                .map(Meaning::oneLine)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    static Optional<Boolean> truth(Object value) {
        var word = value.toString().strip().toLowerCase(Locale.ROOT);
        return TRUE.contains(word)
                ? Optional.of(true)
                : FALSE.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** One of our words, in any case, with hyphens, underscores or blanks. */
    static <E extends Enum<E>> Function<Object, Optional<E>> word(Class<E> words) {
        return value -> {
            var said = word(value.toString());
            for (var word : words.getEnumConstants()) {
                if (word(word).equals(said)) {
                    return Optional.of(word);
                }
            }
            return Optional.empty();
        };
    }

    /** How we write it. */
    static String word(Enum<?> word) {
        return word(word.name());
    }

    static String words(Enum<?>[] words) {
        return Arrays.stream(words).map(Meaning::word).collect(Collectors.joining(", "));
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    static Optional<LocalDate> day(Object value) {
        return moment(value).map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /**
     * ISO 8601, a day or more; a blank for the {@code T} and slashes for hyphens are understood,
     * and so is 31/12/2024 either way, but not 01/02/2024: who can tell.
     */
    static Optional<Instant> moment(Object value) {
        var text = value.toString().strip();
        var slashes = DAY_OR_MONTH_FIRST.matcher(text);
        try {
            return slashes.matches()
                    ? slashed(
                            Integer.parseInt(slashes.group(1)),
                            Integer.parseInt(slashes.group(2)),
                            Integer.parseInt(slashes.group(3)))
                    : Optional.of(iso(text.replace('/', '-')));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> slashed(int one, int two, int year) {
        if (one <= 12 && two <= 12 && one != two) {
            return Optional.empty();
        }
        var day = one > 12 ? LocalDate.of(year, two, one) : LocalDate.of(year, one, two);
        return Optional.of(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static Instant iso(String text) {
        if (text.length() <= 10) {
            return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        var moment =
                OFFSET.matcher(text.replaceFirst(" ", "T").replace(" ", "")).replaceAll("$1:$2");
        return ZONED.matcher(moment).matches()
                ? OffsetDateTime.parse(moment).toInstant()
                : LocalDateTime.parse(moment).toInstant(ZoneOffset.UTC);
    }
}
