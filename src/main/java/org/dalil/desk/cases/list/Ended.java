package org.dalil.desk.cases.list;

import org.dalil.cases.SupportCase;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several cases as something left them, in an address: {@code 12-3.14-2}. What was changed since is
 * not what is meant any more.
 *
 * @param versions by the case's number
 */
record Ended(SequencedMap<Long, Integer> versions) {
    static final Ended NONE = new Ended(new LinkedHashMap<>());

    /** More do not fit into an address; a list shows fifty. */
    private static final Pattern MANY =
            Pattern.compile("\\d{1,18}-\\d{1,9}(?:\\.\\d{1,18}-\\d{1,9}){0,199}");

    static Ended of(List<SupportCase> cases) {
        var versions = new LinkedHashMap<Long, Integer>();
        cases.forEach(each -> versions.put(each.number(), Objects.requireNonNull(each.version())));
        return new Ended(versions);
    }

    /** Nothing where it says nothing. */
    static Ended of(String said) {
        if (!MANY.matcher(said).matches()) {
            return NONE;
        }
        var versions = new LinkedHashMap<Long, Integer>();
        Arrays.stream(said.split("\\."))
                .map(each -> each.split("-"))
                .forEach(each -> versions.put(Long.valueOf(each[0]), Integer.valueOf(each[1])));
        return new Ended(versions);
    }

    boolean isEmpty() {
        return versions.isEmpty();
    }

    /** Those of them that nobody changed since. */
    List<SupportCase> still(List<SupportCase> now) {
        return now.stream()
                .filter(each -> Objects.equals(versions.get(each.number()), each.version()))
                .toList();
    }

    @Override
    public String toString() {
        return versions.entrySet().stream()
                .map(each -> each.getKey() + "-" + each.getValue())
                .collect(Collectors.joining("."));
    }
}
