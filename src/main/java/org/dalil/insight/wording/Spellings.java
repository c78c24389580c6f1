package org.dalil.insight.wording;

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
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How the same words are written: they are shown as most people wrote them, for as many days back
 * as words of too few are kept; where no three wrote them in one way, without what ways differ in.
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
     * Before the words of a day are added up.
     *
     * @param written by wording each way with its visitors
     * @return visitors of the one way in which each is shown
     */
    public Map<Long, Integer> asShown(Map<Long, Map<String, Integer>> written) {
        var asShown = new HashMap<Long, Integer>();
        for (var some : Parts.of(written.keySet())) {
            for (var each : repository.wordings(some)) {
                var ways = written.getOrDefault(each.number(), Map.of());
                asShown.put(each.number(), ways.getOrDefault(each.words(), 0));
            }
        }
        return asShown;
    }

    /**
     * Keeps in which other ways words were written on a day, and shows those otherwise that most
     * people write otherwise; after the words of this day were added up.
     *
     * @param written by wording each way with its visitors
     * @param touched words that this day holds or held
     */
    public List<Respelled> count(
            LocalDate day, Map<Long, Map<String, Integer>> written, Collection<Long> touched) {
        return transactions.write(
                () ->
                        Parts.of(touched).stream()
                                .flatMap(some -> count(day, written, some).stream())
                                .toList());
    }

    private List<Respelled> count(
            LocalDate day, Map<Long, Map<String, Integer>> written, List<Long> some) {
        var wordings = repository.wordings(some);
        var others = new HashMap<Long, Map<String, Integer>>();
        for (var each : wordings) {
            var ways = new HashMap<>(written.getOrDefault(each.number(), Map.of()));
            ways.remove(each.words());
            if (!ways.isEmpty()) {
                others.put(each.number(), ways);
            }
        }
        if (!others.isEmpty()) {
            repository.add(day, others);
        }
        return show(
                wordings.stream().filter(each -> each.isCommon() && !each.isEmptied()).toList(),
                since(day),
                each -> Optional.empty());
    }

    /**
     * Folds what stands in a way of which it is not known that three wrote so: one of them was
     * erased, or it was shown before that was counted. Where no day is due, or it would come back.
     *
     * @param stillOurs asked before each part
     * @param deed what follows, in the transaction of each part
     */
    public void settle(Runnable stillOurs, Consumer<List<Respelled>> deed) {
        var some = repository.ownWays(0, Parts.AT_ONCE);
        while (!some.isEmpty()) {
            stillOurs.run();
            var part = some;
            transactions.write(() -> deed.accept(fold(part)));
            some = repository.ownWays(part.getLast(), Parts.AT_ONCE);
        }
    }

    private List<Respelled> fold(List<Long> ids) {
        var ways =
                repository.wordings(ids).stream()
                        .filter(each -> each.isOwnWay() && !each.isEmptied())
                        .toList();
        return show(ways, since(), each -> Optional.of(common(each)));
    }

    /**
     * @param otherwise what is shown where there is no way of three
     */
    private List<Respelled> show(
            List<Wording> some, LocalDate since, Function<Wording, Optional<String>> otherwise) {
        var ways = ways(some, since);
        var shown = new HashMap<Long, Shown>();
        var respelled = new ArrayList<Respelled>();
        for (var each : some) {
            Spelling.most(ways.getOrDefault(each.number(), Map.of()), each.words())
                    .map(words -> new Shown(words, false))
                    .or(() -> otherwise.apply(each).map(words -> new Shown(words, true)))
                    .filter(now -> now.folded() || !now.words().equals(each.words()))
                    .ifPresent(
                            now -> {
                                shown.put(each.number(), now);
                                if (!now.words().equals(each.words())) {
                                    respelled.add(Respelled.of(each, now.words()));
                                }
                            });
        }
        if (!shown.isEmpty()) {
            show(shown, since);
        }
        return respelled;
    }

    private void show(Map<Long, Shown> shown, LocalDate since) {
        repository.keepShown(shown.keySet(), since);
        repository.show(shown);
        repository.countShown(shown.keySet());
        repository.forgetShown(shown.keySet());
        repository.addUpShown(shown.keySet());
    }

    /** Nothing of those that, as far back as ways are kept, all wrote as they are shown. */
    private Map<Long, Map<String, Long>> ways(List<Wording> shown, LocalDate since) {
        var ways = new HashMap<Long, Map<String, Long>>();
        if (!shown.isEmpty()) {
            var ids = shown.stream().map(Wording::number).toList();
            repository.others(ids, since).forEach(row -> add(row, ways));
        }
        if (!ways.isEmpty()) {
            repository.asShown(ways.keySet(), since).forEach(row -> add(row, ways));
        }
        return ways;
    }

    private static void add(SpellingRow row, Map<Long, Map<String, Long>> ways) {
        ways.computeIfAbsent(row.wordingId(), _ -> new HashMap<>())
                .put(row.words(), row.visitors());
    }

    private String common(Wording wording) {
        return WordingDigest.common(wording.words(), analyses.of(wording.spoken()));
    }

    private LocalDate since() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(wordsDays);
    }

    /** Events may be kept longer, and their day be counted anew. */
    private LocalDate since(LocalDate day) {
        var oldest = since();
        return day.isBefore(oldest) ? day : oldest;
    }

    /**
     * A way in which somebody wrote these words, for what is told by how they are written; not for
     * anybody's eyes.
     */
    public Optional<String> any(long wording) {
        return repository.any(wording);
    }

    /** Forgets in which other ways words were written before this day. */
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
