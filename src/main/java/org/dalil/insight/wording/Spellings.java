package org.dalil.insight.wording;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the same words are written: they are shown as most people wrote them, for as many days back
 * as words of too few are kept. Of a day that everybody wrote them so there is no row.
 */
@Singleton
public class Spellings {
    private final SpellingRepository repository;
    private final Analyses analyses;
    private final Transactions transactions;
    private final Clock clock;
    private final int wordsDays;

    Spellings(
            SpellingRepository repository,
            Analyses analyses,
            Transactions transactions,
            Clock clock,
            @Value("${dalil.insight.words-days:90}") int wordsDays) {
        this.repository = repository;
        this.analyses = analyses;
        this.transactions = transactions;
        this.clock = clock;
        this.wordsDays = wordsDays;
    }

    /**
     * Keeps how words were written on a day, and shows those otherwise that most people write
     * otherwise; after the words of this day were added up.
     *
     * @param written by how many visitors
     * @param touched words that this day holds or held
     */
    public List<Respelled> count(
            LocalDate day, Map<Written, Integer> written, Collection<Long> touched) {
        var ways =
                written.entrySet().stream()
                        .collect(
                                groupingBy(
                                        each -> each.getKey().wording(),
                                        toMap(each -> each.getKey().words(), Map.Entry::getValue)));
        return transactions.write(
                () ->
                        Parts.of(touched).stream()
                                .flatMap(some -> count(day, ways, some).stream())
                                .toList());
    }

    private List<Respelled> count(
            LocalDate day, Map<Long, Map<String, Integer>> today, List<Long> some) {
        var wordings = repository.wordings(some);
        var otherwise = new HashMap<Long, Map<String, Integer>>();
        for (var each : wordings) {
            var ways = today.getOrDefault(each.number(), Map.of());
            if (ways.size() > 1 || ways.size() == 1 && !ways.containsKey(each.words())) {
                otherwise.put(each.number(), ways);
            }
        }
        if (!otherwise.isEmpty()) {
            repository.add(day, otherwise);
        }
        var shown = wordings.stream().filter(each -> each.isCommon() && !each.isEmptied()).toList();
        return shown.isEmpty() ? List.of() : choose(shown, today, since(day));
    }

    private List<Respelled> choose(
            List<Wording> shown, Map<Long, Map<String, Integer>> today, LocalDate since) {
        var unknown = unknown(shown, today, since);
        var ways = ways(shown, unknown, since);
        var respelled = new ArrayList<Respelled>();
        for (var each : shown) {
            var own = ways.get(each.number());
            if (own != null) {
                Spelling.most(own, each.words())
                        .or(() -> Optional.of(each).filter(unknown::contains).map(this::common))
                        .filter(words -> !words.equals(each.words()))
                        .ifPresent(words -> respelled.add(show(each, words, since)));
            }
        }
        return respelled;
    }

    /**
     * Of which it cannot be that three wrote them as they stand there, unless the days that are
     * kept say so: they are as young as these, or were too rare until today.
     */
    private static Set<Wording> unknown(
            List<Wording> shown, Map<Long, Map<String, Integer>> today, LocalDate since) {
        return shown.stream()
                .filter(each -> !each.firstDay().isBefore(since) || wasRare(each, today))
                .collect(toSet());
    }

    private static boolean wasRare(Wording wording, Map<Long, Map<String, Integer>> today) {
        var ways = today.getOrDefault(wording.number(), Map.of());
        var visitors = ways.values().stream().mapToInt(Integer::intValue).sum();
        return wording.visitors() - visitors < Wording.FLOOR;
    }

    /** Nothing of those that, as far as is known, everybody wrote as they are shown. */
    private Map<Long, Map<String, Long>> ways(
            List<Wording> shown, Set<Wording> unknown, LocalDate since) {
        var ways = new HashMap<Long, Map<String, Long>>();
        var ids = shown.stream().map(Wording::number).toList();
        repository.written(ids, since).forEach(row -> add(row, ways));
        unknown.stream()
                .filter(each -> each.firstDay().isBefore(since))
                .forEach(each -> ways.putIfAbsent(each.number(), new HashMap<>()));
        if (!ways.isEmpty()) {
            repository.asShown(ways.keySet(), since).forEach(row -> add(row, ways));
        }
        return ways;
    }

    private static void add(SpellingRow row, Map<Long, Map<String, Long>> ways) {
        ways.computeIfAbsent(row.wordingId(), _ -> new HashMap<>())
                .merge(row.words(), row.visitors(), Long::sum);
    }

    private Respelled show(Wording wording, String words, LocalDate since) {
        repository.keepAsShown(wording.number(), since);
        repository.show(wording.number(), words);
        return new Respelled(
                requireNonNull(wording.topicId(), "what is counted has a topic"),
                wording.spoken(),
                wording.words(),
                words);
    }

    private String common(Wording wording) {
        return WordingDigest.common(wording.words(), analyses.of(wording.spoken()));
    }

    /** Events may be kept longer, and their day be counted anew. */
    private LocalDate since(LocalDate day) {
        var oldest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(wordsDays);
        return day.isBefore(oldest) ? day : oldest;
    }

    /** Forgets how words were written before this day; they go on being shown as they are. */
    public void forgetBefore(LocalDate day) {
        transactions.write(() -> repository.forgetBefore(day));
    }

    /**
     * Forgets these, word for word, where too few wrote them so, and every way of those that too
     * few typed: what they were taken from is erased.
     *
     * @param digests one for each of the words
     */
    public void forget(List<String> digests, List<String> words) {
        transactions.write(
                () -> {
                    for (var from = 0; from < digests.size(); from += Parts.AT_ONCE) {
                        var to = Math.min(digests.size(), from + Parts.AT_ONCE);
                        repository.forgetRare(digests.subList(from, to));
                        repository.forget(digests.subList(from, to), words.subList(from, to));
                    }
                });
    }
}
