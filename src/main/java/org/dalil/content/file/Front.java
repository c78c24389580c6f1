package org.dalil.content.file;

import org.dalil.content.finding.Cause;
import org.dalil.content.finding.Finding;
import org.dalil.content.finding.LeftOut;
import org.dalil.markdown.FrontMatter;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads one front matter by our keys. A key is ours for certain as {@code dalil.audience}, or
 * within {@code dalil:}; plain {@code audience} may be somebody else's.
 */
final class Front {
    private static final String OURS = "dalil";
    private static final String PREFIX = OURS + ".";

    private final String path;
    private final FrontMatter matter;
    private final FrontLines lines;
    private final Map<String, Object> certain = new HashMap<>();
    private final Set<String> read = new LinkedHashSet<>();
    private final List<Finding> notices = new ArrayList<>();

    /**
     * @param known keys that are ours
     * @throws LeftOut for one that says it is ours and is not
     */
    Front(String path, FrontMatter matter, Set<String> known) {
        this.path = path;
        this.matter = matter;
        this.lines = FrontLines.of(inner(matter.raw()));
        matter.values()
                .forEach(
                        (key, value) -> {
                            if (key.startsWith(PREFIX)) {
                                certain.put(key.substring(PREFIX.length()), value);
                                read.add(key);
                            } else if (key.equals(OURS)) {
                                certain.putAll(nested(value));
                                read.add(key);
                            }
                        });
        for (var key : certain.keySet()) {
            if (!known.contains(key)) {
                throw wrong(key, "is no key of ours; known are " + String.join(", ", known));
            }
        }
    }

    /**
     * What a key says, by what it may mean. A foreign value is told and kept.
     *
     * @param expected completes "expected …"
     */
    <T> Optional<T> get(String key, Function<Object, Optional<T>> meaning, String expected) {
        var ours = certain.get(key);
        if (ours != null) {
            return isBlank(ours)
                    ? Optional.empty()
                    : Optional.of(
                            meaning.apply(ours)
                                    .orElseThrow(
                                            () ->
                                                    wrong(
                                                            key,
                                                            "'%s' is not understood; expected %s"
                                                                    .formatted(ours, expected))));
        }
        var plain = matter.values().get(key);
        if (plain == null || isBlank(plain)) {
            plainly(key, plain);
            return Optional.empty();
        }
        var meant = meaning.apply(plain);
        if (meant.isPresent()) {
            read.add(key);
        } else {
            foreign(key, plain, expected);
        }
        return meant;
    }

    /** The same of a key that was never ours: kept whatever it says, and not told. */
    <T> Optional<T> borrow(String key, Function<Object, Optional<T>> meaning) {
        var value = matter.values().get(key);
        return value == null || isBlank(value) ? Optional.empty() : meaning.apply(value);
    }

    /** Whether a key is there, even without a value. */
    boolean has(String key) {
        return certain.containsKey(key) || matter.values().containsKey(key);
    }

    boolean isCertain(String key) {
        return certain.containsKey(key);
    }

    int line(String key) {
        if (matter.values().containsKey(PREFIX + key)) {
            return lines.lineOf(PREFIX + key);
        }
        return lines.lineOf(certain.containsKey(key) ? OURS : key);
    }

    void notice(Cause cause, int line, String reason) {
        notices.add(Finding.notice(cause, path, line, reason));
    }

    List<Finding> notices() {
        return notices;
    }

    LeftOut wrong(String key, String reason) {
        return new LeftOut(
                Cause.OWN_KEY,
                line(key),
                (certain.containsKey(key) ? PREFIX : "") + key + " " + reason);
    }

    /** Whether it stands there and was not understood. */
    boolean isForeign(String key) {
        return matter.values().containsKey(key) && !read.contains(key) && !isCertain(key);
    }

    /**
     * @param what is broken
     * @param problem line and reason
     */
    void broken(String problem, String what) {
        var colon = problem.indexOf(": ");
        var line = problem.substring(0, Math.max(0, colon)).replaceAll("\\D", "");
        notice(
                Cause.BROKEN_YAML,
                line.isEmpty() ? 1 : Integer.parseInt(line),
                "%s is not YAML (%s); taken is what could be read"
                        .formatted(what, problem.substring(colon < 0 ? 0 : colon + 2)));
    }

    /** All that is not ours, as it was written. */
    String foreignLines() {
        var broken = matter.problem().isPresent();
        var kept = new StringBuilder(broken ? lines.preamble() : lines.comments());
        var foreign = new LinkedHashSet<>(matter.values().keySet());
        foreign.removeAll(read);
        if (broken || isCutAtItsKeys()) {
            for (var entry : lines.entries()) {
                if (!read.contains(entry.key())) {
                    kept.append(entry.lines());
                }
            }
            return kept.toString();
        }
        for (var key : foreign) {
            kept.append(Yaml.text(key)).append(": ");
            kept.append(Yaml.value(matter.values().getOrDefault(key, ""))).append('\n');
        }
        return kept.toString();
    }

    /** Not so with braces around all of it; anchors may have lost what they stand for. */
    private boolean isCutAtItsKeys() {
        return lines.keys().equals(List.copyOf(matter.values().keySet()))
                && lines.entries().stream()
                        .noneMatch(
                                entry -> entry.lines().contains(": *") || entry.key().equals("<<"));
    }

    private void plainly(String key, @Nullable Object blank) {
        if (blank != null) {
            read.add(key);
        }
    }

    private void foreign(String key, Object value, String expected) {
        notice(
                Cause.FOREIGN_VALUE,
                line(key),
                "%s '%s' is not ours and is kept; expected %s".formatted(key, value, expected));
    }

    private Map<String, Object> nested(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new LeftOut(Cause.OWN_KEY, lines.lineOf(OURS), "dalil: needs keys below it");
        }
        var nested = new HashMap<String, Object>();
        map.forEach((key, each) -> nested.put(key.toString(), each));
        return nested;
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }

    /** Without the two lines of hyphens. */
    private static String inner(String raw) {
        var bare = raw.stripTrailing();
        var start = bare.indexOf('\n') < 0 ? bare.indexOf('\r') : bare.indexOf('\n');
        var end = Math.max(bare.lastIndexOf('\n'), bare.lastIndexOf('\r'));
        return start < 0 ? "" : bare.substring(start + 1, Math.max(start, end) + 1);
    }
}
