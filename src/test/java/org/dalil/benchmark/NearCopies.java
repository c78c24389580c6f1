package org.dalil.benchmark;

import org.dalil.benchmark.QuerySet.Text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Texts that say nearly the same: of the threes of words that either has, both have more than 30 %
 * (Broder's resemblance of shingles); and those of the same title, for two of the sets cut an
 * article into several. Where one is taken away and the other stands, an answer is no error.
 */
final class NearCopies {
    private static final double ALIKE = .3;

    private final Map<String, Set<Integer>> shingles = new HashMap<>();
    private final Map<Integer, List<String>> textsWith = new HashMap<>();
    private final Map<String, List<String>> byTitle = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    NearCopies(QuerySet set) {
        for (var text : set.documents()) {
            var own = shingles(text);
            shingles.put(text.id(), own);
            var title = text.title().strip().toLowerCase(Locale.ROOT);
            titles.put(text.id(), title);
            byTitle.computeIfAbsent(title, _ -> new ArrayList<>()).add(text.id());
            own.forEach(
                    each -> textsWith.computeIfAbsent(each, _ -> new ArrayList<>()).add(text.id()));
        }
    }

    /** These and whatever is nearly one of them. */
    Set<String> with(Set<String> texts) {
        Set<String> all = new HashSet<>(texts);
        texts.forEach(text -> all.addAll(of(text)));
        texts.forEach(text -> all.addAll(byTitle.getOrDefault(titles.get(text), List.of())));
        return all;
    }

    private List<String> of(String text) {
        var own = shingles.getOrDefault(text, Set.of());
        var shared = new HashMap<String, Integer>();
        own.forEach(
                each -> textsWith.get(each).forEach(other -> shared.merge(other, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(each -> isAlike(own.size(), shingles.get(each.getKey()), each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isAlike(int own, Set<Integer> other, int both) {
        return both > ALIKE * (own + other.size() - both);
    }

    private static Set<Integer> shingles(Text text) {
        var words =
                (text.title() + ' ' + text.body())
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+");
        var shingles = new HashSet<Integer>();
        for (var at = 2; at < words.length; at++) {
            shingles.add((words[at - 2] + ' ' + words[at - 1] + ' ' + words[at]).hashCode());
        }
        return shingles;
    }
}
