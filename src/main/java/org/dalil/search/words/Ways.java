package org.dalil.search.words;

import static org.dalil.search.words.SynonymRefused.Rule.CIRCLE;
import static org.dalil.search.words.SynonymRefused.Rule.KNOWN;

import org.dalil.search.words.SynonymRefused.Side;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From what is typed to what is found, all synonyms of a language together. A circle that is not
 * one set with both ways is somebody's slip: it reads as if there were an order, and there is none.
 */
final class Ways {
    private final Map<String, List<Way>> from = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final UnaryOperator<String> reading;
    private int size;

    Ways(List<Synonym> synonyms, UnaryOperator<String> reading) {
        this.reading = reading;
        synonyms.forEach(this::add);
    }

    /**
     * @throws SynonymRefused where it says nothing new, or leads in a circle
     */
    void check(Synonym synonym) {
        for (var typed : synonym.asked()) {
            for (var found : synonym.instead(typed)) {
                var known = direct(key(typed), key(found));
                if (known != null) {
                    throw new SynonymRefused(KNOWN, side(synonym, found), found, known);
                }
            }
        }
        var asked = synonym.asked().stream().map(this::key).collect(Collectors.toSet());
        var found = synonym.found().stream();
        var starts = synonym.bothWays() ? Stream.concat(found, synonym.typed().stream()) : found;
        starts.forEach(start -> checkBack(start, asked, synonym));
    }

    /** How many synonyms it knows. */
    int size() {
        return size;
    }

    void add(Synonym synonym) {
        var others = synonym.bothWays() ? synonym.all() : synonym.found();
        var to = others.stream().map(this::key).collect(Collectors.toSet());
        var way = new Way(size++, to, synonym);
        for (var typed : synonym.asked()) {
            from.computeIfAbsent(key(typed), _ -> new ArrayList<>()).add(way);
        }
    }

    private @Nullable Synonym direct(String typed, String found) {
        return from.getOrDefault(typed, List.of()).stream()
                .filter(way -> way.to.contains(found))
                .map(Way::synonym)
                .findFirst()
                .orElse(null);
    }

    private void checkBack(String start, Set<String> asked, Synonym synonym) {
        var ends = new HashSet<>(asked);
        ends.remove(key(start));
        var back = back(key(start), ends, synonym.bothWays());
        if (back != null) {
            throw new SynonymRefused(CIRCLE, side(synonym, start), start, back);
        }
    }

    /**
     * The last step back. Each way is gone once: all that ask it lead to the same.
     *
     * @param oneWay whether a step of one way must be among them; sets with both ways may overlap
     */
    private @Nullable Synonym back(String start, Set<String> ends, boolean oneWay) {
        var next = new ArrayDeque<Step>();
        var seen = new HashSet<Step>();
        var gone = new HashSet<Gone>();
        next.add(new Step(start, !oneWay));
        while (!next.isEmpty()) {
            var here = next.poll();
            for (var way : from.getOrDefault(here.at, List.of())) {
                var counts = here.counts || !way.synonym.bothWays();
                if (!gone.add(new Gone(way.number, counts))) {
                    continue;
                }
                if (counts && !Collections.disjoint(way.to, ends)) {
                    return way.synonym;
                }
                way.to.stream()
                        .map(each -> new Step(each, counts))
                        .filter(seen::add)
                        .forEach(next::add);
            }
        }
        return null;
    }

    private String key(String expression) {
        return keys.computeIfAbsent(expression, reading);
    }

    private static Side side(Synonym synonym, String expression) {
        return synonym.found().contains(expression) ? Side.FOUND : Side.TYPED;
    }

    /**
     * @param to with both ways also whence it begins
     */
    private record Way(int number, Set<String> to, Synonym synonym) {}

    private record Gone(int way, boolean counts) {}

    private record Step(String at, boolean counts) {}
}
