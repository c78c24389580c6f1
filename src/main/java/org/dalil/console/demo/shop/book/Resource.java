package org.dalil.console.demo.shop.book;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML file under {@code demo/}. */
public final class Resource {
    private Resource() {}

    public static Map<String, Object> read(String name) {
        try (var in = Resource.class.getResourceAsStream("/demo/" + name + ".yml")) {
            if (in == null) {
                throw new IOException("the program lacks demo/" + name + ".yml");
            }
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public static String word(Map<String, Object> from, String key) {
        var there = from.get(key);
        if (there == null) {
            throw new IllegalArgumentException("no " + key + " in " + from.keySet());
        }
        return there.toString();
    }

    public static List<String> words(@Nullable Object list) {
        return list instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of();
    }

    public static List<Map<String, Object>> maps(@Nullable Object list) {
        return list instanceof List<?> all ? all.stream().map(Resource::map).toList() : List.of();
    }

    public static Map<String, Object> map(@Nullable Object there) {
        var all = new LinkedHashMap<String, Object>();
        if (there instanceof Map<?, ?> read) {
            read.forEach((key, value) -> all.put(String.valueOf(key), value));
        }
        return all;
    }
}
