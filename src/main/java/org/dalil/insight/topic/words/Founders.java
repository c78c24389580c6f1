package org.dalil.insight.topic.words;

import jakarta.inject.Singleton;

import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words that founded topics, as they are kept. */
@Singleton
public class Founders {
    /**
     * Founders looked at under one stem. Past it the younger ones are not seen: words that stand in
     * so many topics tell them apart badly.
     */
    static final int MOST_UNDER_A_STEM = 200;

    private static final int AT_ONCE = 500;

    private final StemRepository repository;

    Founders(StemRepository repository) {
        this.repository = repository;
    }

    public void add(Language language, long topic, TellingWords founder) {
        repository.add(language.code(), topic, founder);
    }

    /** The one whose topic new words belong to, if there is any. */
    public Optional<Founder> of(Language language, TellingWords fresh) {
        var placing = new Placing(fresh);
        var stems = placing.stems();
        var found = new HashSet<Long>();
        for (var stem : placing.rarest(spread(language, stems))) {
            found.addAll(
                    repository.under(
                            language.code(),
                            stem,
                            placing.fewest(),
                            placing.most(),
                            MOST_UNDER_A_STEM));
        }
        return placing.choose(founders(stems, found));
    }

    private Map<String, Integer> spread(Language language, Set<String> stems) {
        return stems.stream()
                .collect(
                        Collectors.toMap(
                                stem -> stem, stem -> repository.spread(language.code(), stem)));
    }

    private List<Founder> founders(Set<String> stems, Collection<Long> topics) {
        var founders = new ArrayList<Founder>();
        var all = new ArrayList<>(topics);
        for (var at = 0; at < all.size(); at += AT_ONCE) {
            var some = all.subList(at, Math.min(all.size(), at + AT_ONCE));
            var visitors =
                    repository.visitors(some).stream()
                            .collect(
                                    Collectors.toMap(
                                            TopicVisitors::topicId, TopicVisitors::visitors));
            founders.addAll(founders(repository.met(stems, some), visitors));
        }
        return founders;
    }

    /**
     * @param rows by topic and word
     */
    static List<Founder> founders(List<MetStem> rows, Map<Long, Long> visitors) {
        var byTopic =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        MetStem::topicId, LinkedHashMap::new, Collectors.toList()));
        return byTopic.entrySet().stream()
                .map(
                        each ->
                                new Founder(
                                        each.getKey(),
                                        words(each.getValue()),
                                        each.getValue().getFirst().words(),
                                        visitors.getOrDefault(each.getKey(), 0L)))
                .toList();
    }

    private static List<Set<String>> words(List<MetStem> rows) {
        var words = new TreeMap<Integer, Set<String>>();
        rows.forEach(
                row -> words.computeIfAbsent(row.word(), _ -> new HashSet<>()).add(row.stem()));
        return List.copyOf(words.values());
    }
}
