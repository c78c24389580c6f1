package org.dalil.insight.topic.found;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.cases.closed.ClosedCases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** The door to topics by words: by their names, and by what people typed that may be read. */
@Singleton
public class TopicSearch {
    /** Rows that hold the longest word, of which those are told that hold the others, too. */
    private static final int READ = 500;

    /** Words that most people type, and cases, the latest, that are looked at for each search. */
    private static final int LOOKED = 20_000;

    private final FoundRepository repository;
    private final ClosedCases cases;

    TopicSearch(FoundRepository repository, ClosedCases cases) {
        this.repository = repository;
        this.cases = cases;
    }

    /** What has all these words, in any order and within others: by name first, then most typed. */
    public List<FoundTopic> holding(String words, Account who, int most) {
        var sought = Arrays.stream(Letters.folded(words).strip().split("\\s+")).toList();
        var longest = sought.stream().max(Comparator.comparingInt(String::length)).orElse("");
        if (longest.isEmpty()) {
            return List.of();
        }
        var pattern = "%" + longest.replaceAll("[!%_]", "!$0") + "%";
        var found = new LinkedHashMap<Long, FoundTopic>();
        Stream.of(
                        repository.named(pattern, READ),
                        repository.typed(pattern, LOOKED, READ),
                        cases.mayOpen(who)
                                ? repository.asked(pattern, LOOKED, READ)
                                : List.<FoundRow>of())
                .flatMap(List::stream)
                .filter(row -> sought.stream().allMatch(Letters.folded(row.words())::contains))
                .map(row -> new FoundTopic(row.root(), row.words()))
                .forEach(each -> found.putIfAbsent(each.topic(), each));
        return found.values().stream().limit(most).toList();
    }
}
