package org.dalil.api.cases;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;

import org.dalil.cases.CaseRules;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The members of a JSON object that a program sent, each read by its rule. What is wrong is
 * collected, so that all of it is told at once; a name that we do not know is wrong, too: it is
 * mostly one that was misspelt.
 */
final class Members {
    private final String prefix;
    private final Map<String, Object> given;
    private final List<Fault> faults;
    private final Set<String> read = new HashSet<>();

    private Members(String prefix, Map<String, Object> given, List<Fault> faults) {
        this.prefix = prefix;
        this.given = given;
        this.faults = faults;
    }

    static Members of(@Nullable String body, JsonMapper json) {
        if (body == null || body.isBlank()) {
            throw new BodyRefused(List.of(Fault.of("", "no_json")));
        }
        try {
            var given = json.readValue(body, Argument.mapOf(String.class, Object.class));
            if (given != null) {
                return new Members("", given, new ArrayList<>());
            }
        } catch (IOException _) {
            // said below
        }
        throw new BodyRefused(List.of(Fault.of("", "no_json")));
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    /** A text; empty where it is not there. */
    String text(String name) {
        var value = value(name);
        if (value == null) {
            return "";
        }
        if (value instanceof String || value instanceof Number) {
            return value.toString();
        }
        faults.add(Fault.of(prefix + name, "no_text"));
        return "";
    }

    List<String> texts(String name) {
        var value = value(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        faults.add(Fault.of(prefix + name, "no_texts"));
        return List.of();
    }

    @Nullable Instant time(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var time = OffsetDateTime.parse(text).toInstant();
            if (CaseRules.canBe(time)) {
                return time;
            }
        } catch (DateTimeParseException _) {
            // no time either
        }
        faults.add(Fault.of(prefix + name, "no_time"));
        return null;
    }

    /** A member of this name that is an object; one without members where it is not there. */
    Members object(String name) {
        var value = value(name);
        if (value != null && !(value instanceof Map<?, ?>)) {
            faults.add(Fault.of(prefix + name, "no_object"));
        }
        var inner = new java.util.HashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> inner.put(String.valueOf(key), each));
        }
        return new Members(prefix + name + ".", inner, faults);
    }

    void wrong(String name, String rule) {
        faults.add(Fault.of(prefix + name, rule));
    }

    void notOneOf(String name, String choices) {
        faults.add(new Fault(prefix + name, "choice", 0, choices));
    }

    void add(List<Fault> more) {
        faults.addAll(more);
    }

    /** Names that nobody asked for. */
    void requireAllRead() {
        given.keySet().stream()
                .filter(name -> !read.contains(name))
                .sorted()
                .forEach(name -> faults.add(Fault.of(prefix + name, "no_such_field")));
    }

    /**
     * @throws BodyRefused where anything is wrong
     */
    void check() {
        if (!faults.isEmpty()) {
            throw new BodyRefused(faults);
        }
    }

    private @Nullable Object value(String name) {
        read.add(name);
        return given.get(name);
    }
}
