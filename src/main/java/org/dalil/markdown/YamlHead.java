package org.dalil.markdown;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The YAML of a front matter: plain values only, in bounds, and what can be saved of a broken one.
 */
record YamlHead(Map<String, Object> values, Optional<String> problem) {
    private static final int LONGEST = 64 * 1024;
    private static final int DEEPEST = 20;
    private static final Pattern KEY =
            Pattern.compile("^(?=[\\p{L}_\"'][^:\\n]*:(?:\\s|$))", Pattern.MULTILINE);

    static YamlHead read(String yaml) {
        try {
            return new YamlHead(map(load(yaml)), Optional.empty());
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            return saved(yaml, mark == null ? 0 : mark.getLine(), String.valueOf(e.getProblem()));
        } catch (RuntimeException e) {
            // The library throws what its parts throw, not only its own exceptions.
            return saved(yaml, 0, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** Key by key; a value that is no YAML even alone is the text after the colon. */
    private static YamlHead saved(String yaml, int line, String reason) {
        var values = new LinkedHashMap<String, Object>();
        if (yaml.length() <= LONGEST) {
            for (var entry : KEY.split(yaml)) {
                values.putAll(entry(entry));
            }
        }
        // The line of hyphens is the first line of the file, and YAML counts from 0.
        var problem = "line " + (line + 2) + ": " + reason;
        return new YamlHead(Collections.unmodifiableMap(values), Optional.of(problem));
    }

    private static Map<String, Object> entry(String entry) {
        try {
            return map(load(entry));
        } catch (RuntimeException _) {
            var colon = entry.indexOf(':');
            var value = colon < 0 ? "" : entry.substring(colon + 1).strip();
            return value.isEmpty() || value.contains("\n")
                    ? Map.of()
                    : Map.of(entry.substring(0, colon).strip(), value);
        }
    }

    private static @Nullable Object load(String yaml) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setMaxAliasesForCollections(DEEPEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowDuplicateKeys(true);
        options.setWarnOnDuplicateKeys(false);
        var dumping = new DumperOptions();
        return new Yaml(
                        new SafeConstructor(options),
                        new Representer(dumping),
                        dumping,
                        options,
                        new AsWritten())
                .load(yaml);
    }

    private static Map<String, Object> map(@Nullable Object loaded) {
        return switch (loaded) {
            case null -> Map.of();
            case Map<?, ?> map -> copy(map, 0);
            default -> throw new YAMLException("keys with values are expected");
        };
    }

    private static Map<String, Object> copy(Map<?, ?> map, int depth) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), plain(value, depth + 1)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object plain(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new YAMLException("too deep, or within itself");
        }
        return switch (value) {
            case null -> "";
            case Boolean truth -> truth;
            case Map<?, ?> map -> copy(map, depth);
            case Collection<?> list -> list(list, depth);
            default -> value.toString();
        };
    }

    private static List<Object> list(Collection<?> list, int depth) {
        var copy = new ArrayList<>();
        list.forEach(value -> copy.add(plain(value, depth + 1)));
        return List.copyOf(copy);
    }

    /** YAML would make 1.10 a number and drop its zero, and a date of 2024-05-01. */
    private static final class AsWritten extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(
                    Tag.BOOL, Pattern.compile("true|True|TRUE|false|False|FALSE"), "tTfF");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|Null|NULL|"), "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }
}
