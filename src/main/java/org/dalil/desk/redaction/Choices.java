package org.dalil.desk.redaction;

import org.dalil.web.session.Form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody chose for the lines of a list.
 *
 * @param list the fingerprint of the list they saw
 * @param byKey {@code replace} or {@code keep}
 */
public record Choices(String list, Map<String, String> byKey) {
    public static final Choices NONE = new Choices("", Map.of());

    private static final String FIELD = "personal-";

    public static Choices of(Form form) {
        var chosen = new HashMap<String, String>();
        form.fields()
                .forEach(
                        (name, values) -> {
                            if (name.startsWith(FIELD)) {
                                chosen.put(name.substring(FIELD.length()), values.getFirst());
                            }
                        });
        return new Choices(form.one("personal"), Map.copyOf(chosen));
    }

    public boolean isReplaced(String key) {
        return "replace".equals(byKey.get(key));
    }

    public boolean isKept(String key) {
        return "keep".equals(byKey.get(key));
    }

    public Set<String> replaced() {
        return byKey.keySet().stream().filter(this::isReplaced).collect(Collectors.toSet());
    }

    public Set<String> kept() {
        return byKey.keySet().stream().filter(this::isKept).collect(Collectors.toSet());
    }
}
