package org.dalil.cases.file;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** JSON lines: an object a line, with the names that the API has. */
final class JsonRows implements Rows {
    private static final int LONGEST = 1_000_000;

    private final BufferedReader reader;
    private final JsonMapper json;
    private long line;

    JsonRows(BufferedReader reader, JsonMapper json) {
        this.reader = reader;
        this.json = json;
    }

    @Override
    public @Nullable Row next() throws IOException {
        var text = reader.readLine();
        line++;
        while (text != null && text.isBlank()) {
            text = reader.readLine();
            line++;
        }
        return text == null ? null : row(text);
    }

    private Row row(String text) {
        if (text.length() > LONGEST) {
            return Row.broken(line, "is longer than %,d characters".formatted(LONGEST));
        }
        try {
            var given = json.readValue(text, Argument.mapOf(String.class, Object.class));
            return given == null ? Row.broken(line, "is no JSON object") : row(given);
        } catch (IOException notJson) {
            return Row.broken(line, "is no JSON object");
        }
    }

    private Row row(Map<String, Object> given) {
        var fields = new HashMap<String, String>();
        var searches = new ArrayList<String>();
        for (var each : given.entrySet()) {
            var name = name(each.getKey());
            if (name.equals("searches") && each.getValue() instanceof List<?> list) {
                list.forEach(words -> searches.add(String.valueOf(words)));
            } else if (name.equals("customer") && each.getValue() instanceof Map<?, ?> customer) {
                customer.forEach((key, value) -> put(fields, "customer_" + key, value));
            } else {
                put(fields, name, each.getValue());
            }
        }
        var unknown =
                fields.keySet().stream().filter(name -> !CsvRows.NAMES.contains(name)).findFirst();
        return unknown.isPresent()
                ? Row.broken(line, "has an unknown member: " + unknown.get())
                : new Row(line, fields, searches, "");
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, String.valueOf(value));
        }
    }

    /** {@code openedAt} is the column {@code opened_at}. */
    private static String name(String written) {
        return written.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
