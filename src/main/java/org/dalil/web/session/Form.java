package org.dalil.web.session;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a browser sent with a form; a field it did not send is empty. */
public record Form(Map<String, List<String>> fields) {
    /** Far more than any form here has. */
    private static final int MOST_FIELDS = 100;

    /** What cannot be decoded is left out: the form then says that the field is empty. */
    public static Form of(@Nullable String body) {
        if (body == null) {
            return new Form(Map.of());
        }
        var fields = new HashMap<String, List<String>>();
        var parts = body.split("&", MOST_FIELDS + 1);
        for (var at = 0; at < Math.min(parts.length, MOST_FIELDS); at++) {
            var equals = parts[at].indexOf('=');
            if (equals > 0) {
                try {
                    fields.computeIfAbsent(
                                    decoded(parts[at].substring(0, equals)), _ -> new ArrayList<>())
                            .add(decoded(parts[at].substring(equals + 1)));
                } catch (IllegalArgumentException _) {
                    // half an escape
                }
            }
        }
        return new Form(fields);
    }

    public String one(String name) {
        var values = fields.get(name);
        return values == null ? "" : values.getFirst();
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
