package org.dalil.markdown.tree;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The attributes of one element, in their order, never changed and so never copied. The sanitiser
 * knows a few dozen names and an element has two or three of them: they are looked through.
 */
final class Attributes extends AbstractMap<String, String> {
    private static final Attributes NONE = new Attributes(List.of());

    /** A name, its value, the next name. */
    private final List<String> pairs;

    private Attributes(List<String> pairs) {
        this.pairs = pairs;
    }

    static Attributes of(Map<String, String> map) {
        if (map instanceof Attributes same) {
            return same;
        }
        if (map.isEmpty()) {
            return NONE;
        }
        var pairs = new ArrayList<String>(2 * map.size());
        map.forEach(
                (name, value) -> {
                    pairs.add(name);
                    pairs.add(value);
                });
        return new Attributes(List.copyOf(pairs));
    }

    /** A name that is there keeps its place. */
    Attributes with(String name, String value) {
        var at = at(name);
        var changed = new ArrayList<>(pairs);
        if (at < 0) {
            changed.add(name);
            changed.add(value);
        } else {
            changed.set(at + 1, value);
        }
        return new Attributes(List.copyOf(changed));
    }

    Attributes without(String name) {
        var at = at(name);
        if (at < 0) {
            return this;
        }
        var changed = new ArrayList<>(pairs);
        changed.subList(at, at + 2).clear();
        return new Attributes(List.copyOf(changed));
    }

    @Override
    public @Nullable String get(Object name) {
        var at = at(name);
        return at < 0 ? null : pairs.get(at + 1);
    }

    @Override
    public boolean containsKey(Object name) {
        return at(name) >= 0;
    }

    @Override
    public int size() {
        return pairs.size() / 2;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (var at = 0; at < pairs.size(); at += 2) {
            action.accept(pairs.get(at), pairs.get(at + 1));
        }
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        var entries = new LinkedHashSet<Entry<String, String>>();
        forEach((name, value) -> entries.add(Map.entry(name, value)));
        return Collections.unmodifiableSet(entries);
    }

    private int at(Object name) {
        for (var at = 0; at < pairs.size(); at += 2) {
            if (pairs.get(at).equals(name)) {
                return at;
            }
        }
        return -1;
    }
}
