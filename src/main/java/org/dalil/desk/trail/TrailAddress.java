package org.dalil.desk.trail;

import io.micronaut.http.HttpRequest;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Which part of a trail a page shows, as its address says it; what an address cannot mean is as if
 * it were not there.
 *
 * @param person whose, or null
 * @param before the entry behind which it goes on, or null: the newest
 */
record TrailAddress(
        String path, @Nullable Long person, @Nullable TrailKind kind, @Nullable Long before) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    static TrailAddress of(HttpRequest<?> request) {
        var asked = request.getParameters();
        return new TrailAddress(
                request.getPath(),
                number(asked.get("person", String.class, "")),
                TrailKind.of(asked.get("kind", String.class, "")),
                number(asked.get("before", String.class, "")));
    }

    boolean isFiltered() {
        return person != null || kind != null;
    }

    TrailAddress from(@Nullable Long entry) {
        return new TrailAddress(path, person, kind, entry);
    }

    @Override
    public String toString() {
        var query = new StringBuilder();
        if (person != null) {
            query.append("&person=").append(person);
        }
        if (kind != null) {
            query.append("&kind=").append(kind.code());
        }
        if (before != null) {
            query.append("&before=").append(before);
        }
        return query.isEmpty() ? path : path + "?" + query.substring(1);
    }

    private static @Nullable Long number(String written) {
        return NUMBER.matcher(written).matches() ? Long.valueOf(written) : null;
    }
}
