package org.dalil.web.session;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a browser sent with a form; a field it did not send is empty. */
public record Form(Map<String, List<String>> fields) {
    /** The most that one page asks for are some hundreds of ticks; who sends more is told. */
    public static final int MOST_FIELDS = 1000;

    static final Form EMPTY = new Form(Map.of());

    /**
     * What cannot be decoded is left out: the form then says that the field is empty.
     *
     * @throws FormRefused where there are more than {@link #MOST_FIELDS}: what is left out of many
     *     ticks would be left undone, and nobody would know
     */
    public static Form of(@Nullable String body) {
        if (body == null) {
            return EMPTY;
        }
        var fields = new LinkedHashMap<String, List<String>>();
        var parts = body.split("&", MOST_FIELDS + 1);
        for (var at = 0; at < Math.min(parts.length, MOST_FIELDS); at++) {
            var equals = parts[at].indexOf('=');
            if (equals > 0) {
                try {
                    var name = decoded(parts[at].substring(0, equals));
                    var value = decoded(parts[at].substring(equals + 1));
                    fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
                } catch (IllegalArgumentException _) {
                    // half an escape
                }
            }
        }
        var form = new Form(fields);
        if (parts.length > MOST_FIELDS) {
            throw FormRefused.tooManyFields(form);
        }
        return form;
    }

    public String one(String name) {
        var values = fields.get(name);
        return values == null ? "" : values.getFirst();
    }

    /**
     * What a choice says; empty where nothing was chosen and that is one of the choices.
     *
     * @throws FormRefused where it is none of them
     */
    public String oneOf(String name, Collection<String> choices) {
        var value = one(name);
        if (!choices.contains(value)) {
            throw FormRefused.unknown(name, value, this);
        }
        return value;
    }

    public String oneOf(String name, String... choices) {
        return oneOf(name, List.of(choices));
    }

    /**
     * What several ticks say.
     *
     * @throws FormRefused where one of them is none of the choices
     */
    public List<String> allOf(String name, Collection<String> choices) {
        var values = all(name);
        for (var value : values) {
            if (!choices.contains(value)) {
                throw FormRefused.unknown(name, value, this);
            }
        }
        return values;
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
