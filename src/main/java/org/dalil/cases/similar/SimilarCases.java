package org.dalil.cases.similar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import jakarta.inject.Singleton;

import org.dalil.cases.CaseForgetting;
import org.dalil.cases.SupportCase;
import org.dalil.database.Transactions;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The door to what solved cases like this one, whatever its words are. As things stood some seconds
 * ago: who shows the articles asks whether they may be read.
 */
@Singleton
public class SimilarCases implements CaseForgetting {
    /** Those that came last; they lie in memory by their stems, a kilobyte or two of each. */
    static final int MOST = 5_000;

    private static final int AT_ONCE = 500;
    private static final String ALL = "all";

    private final SolvedRepository repository;
    private final Transactions transactions;
    private final LoadingCache<String, SolvedCases> kept;

    SimilarCases(SolvedRepository repository, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        kept =
                Caffeine.newBuilder()
                        .refreshAfterWrite(Duration.ofSeconds(10))
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build(
                                new CacheLoader<>() {
                                    @Override
                                    public SolvedCases load(String all) {
                                        return read(null);
                                    }

                                    @Override
                                    public SolvedCases reload(String all, SolvedCases before) {
                                        return read(before);
                                    }
                                });
    }

    /**
     * @param searches what its customer searched for
     * @return what resolved those that are like it, the likeliest first; it may be gone since
     */
    public List<Solution> solutions(SupportCase open, List<String> searches) {
        var words = new ArrayList<>(List.of(open.subject()));
        words.addAll(searches);
        return kept.get(ALL).solutions(new SolvedWords().of(open.language(), words), open.number());
    }

    /** Its words leave the memory, too. */
    @Override
    public void forget(long caseId) {
        transactions.afterwards(
                () -> kept.asMap().computeIfPresent(ALL, (_, now) -> now.without(caseId)));
    }

    /** Words of a case do not change: those that were read before are not read again. */
    private SolvedCases read(@Nullable SolvedCases before) {
        Map<Long, SolvedCase> known =
                before == null
                        ? Map.of()
                        : before.cases().stream()
                                .collect(toMap(SolvedCase::id, Function.identity()));
        var now =
                repository.last(MOST).stream()
                        .collect(
                                groupingBy(
                                        SolvedBy::caseId,
                                        LinkedHashMap::new,
                                        mapping(SolvedBy::articleId, toList())));
        var fresh = now.keySet().stream().filter(id -> !known.containsKey(id)).toList();
        var words = new SolvedWords();
        var read = new LinkedHashMap<Long, SolvedCase>();
        for (var from = 0; from < fresh.size(); from += AT_ONCE) {
            var some = fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE));
            read(some, words).forEach(each -> read.put(each.id(), each));
        }
        var all = new ArrayList<SolvedCase>();
        now.forEach(
                (id, articles) -> {
                    var each = known.getOrDefault(id, read.get(id));
                    if (each != null) { // it was erased between
                        all.add(new SolvedCase(id, each.words(), articles));
                    }
                });
        return SolvedCases.of(all);
    }

    private List<SolvedCase> read(List<Long> cases, SolvedWords words) {
        var searches =
                repository.searches(cases).stream()
                        .collect(
                                groupingBy(CaseWords::caseId, mapping(CaseWords::words, toList())));
        return repository.subjects(cases).stream()
                .map(
                        each -> {
                            var texts = new ArrayList<>(List.of(each.words()));
                            texts.addAll(searches.getOrDefault(each.caseId(), List.of()));
                            var stems = words.of(each.language(), texts);
                            return new SolvedCase(each.caseId(), stems, List.of());
                        })
                .toList();
    }
}
