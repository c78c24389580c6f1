package org.dalil.theme.page;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;

import org.dalil.theme.template.DataNames;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code each} over lists and maps, with {@code @index}, {@code @first}, {@code @last},
 * {@code @key}.
 */
final class Each implements Helper<@Nullable Object> {
    private static final String INDEX = DataNames.kept("index");
    private static final String FIRST = DataNames.kept("first");
    private static final String LAST = DataNames.kept("last");
    private static final String KEY = DataNames.kept("key");

    @Override
    public Object apply(@Nullable Object values, Options options) throws IOException {
        return switch (values) {
            case null -> options.inverse();
            case List<?> list -> list.isEmpty() ? options.inverse() : list(list, options);
            case Map<?, ?> map -> map.isEmpty() ? options.inverse() : map(map, options);
            default ->
                    throw new IllegalArgumentException(
                            "each takes a list, not a " + values.getClass().getSimpleName());
        };
    }

    private static Object list(List<?> list, Options options) throws IOException {
        var out = options.buffer();
        var index = 0;
        for (var value : list) {
            add(value, index, index, list.size(), options, out);
            index++;
        }
        return out;
    }

    private static Object map(Map<?, ?> map, Options options) throws IOException {
        var out = options.buffer();
        var index = 0;
        for (var entry : map.entrySet()) {
            add(entry.getValue(), entry.getKey(), index, map.size(), options, out);
            index++;
        }
        return out;
    }

    private static void add(
            Object value, Object key, int index, int size, Options options, Options.Buffer out)
            throws IOException {
        var context =
                Context.newContext(options.context, value)
                        .combine(INDEX, index)
                        .combine(KEY, key)
                        .combine(FIRST, index == 0)
                        .combine(LAST, index == size - 1);
        out.append(options.apply(options.fn, context));
    }
}
