package org.dalil.search.words;

import static org.dalil.search.words.SynonymRefused.Rule.CIRCLE;
import static org.dalil.search.words.SynonymRefused.Rule.KNOWN;

import org.dalil.search.words.SynonymRefused.Side;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * From what is typed to what is found, all synonyms of a language together. A circle that is not
 * one set with both ways is somebody's slip: it reads as if there were an order, and there is none.
 */
final class Ways {
    private final Map<String, List<Way>> from = new HashMap<>();
    private final UnaryOperator<String> key;
    private int size;

    Ways(List<Synonym> synonyms, UnaryOperator<String> key) {
        this.key = key;
        synonyms.forEach(this::add);
    }

    /**
     * @throws SynonymRefused where it says nothing new, or leads in a circle
     */
    void check(Synonym synonym) {
        for (var typed : synonym.asked()) {
            for (var found : synonym.instead(typed)) {
                var known = direct(key.apply(typed), key.apply(found));
                if (known != null) {
                    throw new SynonymRefused(KNOWN, side(synonym, found), found, known);
                }
            }
        }
        for (var typed : synonym.asked()) {
            for (var found : synonym.instead(typed)) {
                var back = back(key.apply(found), key.apply(typed), synonym.bothWays());
                if (back != null) {
                    throw new SynonymRefused(CIRCLE, side(synonym, found), found, back);
                }
            }
        }
    }

    /** How many synonyms it knows. */
    int size() {
        return size;
    }

    void add(Synonym synonym) {
        size++;
        for (var typed : synonym.asked()) {
            var ways = from.computeIfAbsent(key.apply(typed), _ -> new ArrayList<>());
            synonym.instead(typed).forEach(each -> ways.add(new Way(key.apply(each), synonym)));
        }
    }

    private @Nullable Synonym direct(String typed, String found) {
        return from.getOrDefault(typed, List.of()).stream()
                .filter(way -> way.to.equals(found))
                .map(Way::synonym)
                .findFirst()
                .orElse(null);
    }

    /**
     * The last step back.
     *
     * @param oneWay whether a step of one way must be among them; sets with both ways may overlap
     */
    private @Nullable Synonym back(String start, String end, boolean oneWay) {
        var next = new ArrayDeque<Step>();
        var seen = new HashSet<Step>();
        next.add(new Step(start, !oneWay));
        while (!next.isEmpty()) {
            var here = next.poll();
            for (var way : from.getOrDefault(here.at, List.of())) {
                var there = new Step(way.to, here.counts || !way.synonym.bothWays());
                if (way.to.equals(end) && there.counts) {
                    return way.synonym;
                }
                if (seen.add(there)) {
                    next.add(there);
                }
            }
        }
        return null;
    }

    private static Side side(Synonym synonym, String expression) {
        return synonym.found().contains(expression) ? Side.FOUND : Side.TYPED;
    }

    private record Way(String to, Synonym synonym) {}

    private record Step(String at, boolean counts) {}
}
