package org.dalil.cases.worklist;

import jakarta.inject.Singleton;

import org.dalil.cases.CaseState;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The door to lists of cases, for staff. Each begins behind the last case of the page before. */
@Singleton
public class Worklists {
    /** Past this a count tells nobody anything, and costs. */
    public static final int LARGEST_COUNT = 1000;

    private final WorklistRepository repository;

    Worklists(WorklistRepository repository) {
        this.repository = repository;
    }

    /** Somebody's own, who has waited longest first; {@code after} is 0 for the first page. */
    public List<CaseLine> of(long account, CaseState state, long after, int most) {
        return repository.of(account, state, after, most);
    }

    /** Those that are nobody's yet, who has waited longest first. */
    public List<CaseLine> unassigned(CaseState state, long after, int most) {
        return repository.unassigned(state, after, most);
    }

    /**
     * Everybody's: closed ones from the last one on, others from who has waited longest.
     *
     * @param beyond the last of the page before; 0 for the first page
     */
    public List<CaseLine> all(CaseState state, long beyond, int most) {
        return switch (state) {
            case OPEN, OWING -> repository.oldest(state, beyond, most);
            case CLOSED -> repository.newest(state, beyond == 0 ? Long.MAX_VALUE : beyond, most);
        };
    }

    /** Somebody's case to go on with: who has waited longest, then what owes an outcome. */
    public Optional<Long> next(long account, long except) {
        return Stream.of(CaseState.OPEN, CaseState.OWING)
                .flatMap(state -> of(account, state, 0, 2).stream())
                .map(CaseLine::id)
                .filter(id -> id != except)
                .findFirst();
    }

    /** How many somebody has; {@link #LARGEST_COUNT} stands for so many and more. */
    public long count(long account, CaseState state) {
        return repository.count(account, state, LARGEST_COUNT);
    }

    /** How many are nobody's, counted the same way. */
    public long countUnassigned(CaseState state) {
        return repository.countUnassigned(state, LARGEST_COUNT);
    }

    /** What became of the cases that were closed in a while. */
    public LinkRate linkRate(Instant from, Instant to) {
        return LinkRate.of(repository.outcomes(from, to));
    }

    /** The same of one product alone. */
    public LinkRate linkRate(String product, Instant from, Instant to) {
        return LinkRate.of(repository.outcomesOf(product, from, to));
    }

    /** Articles after which so many readers or more asked all the same, most first. */
    public List<CameFrom> cameFrom(Instant from, Instant to, long fewest, int most) {
        return repository.cameFrom(from, to, fewest, most);
    }

    /** How many cases each of these articles solved; absent: none. */
    public Map<Long, Long> uses(List<Long> articles) {
        return articles.isEmpty()
                ? Map.of()
                : repository.uses(articles).stream()
                        .collect(Collectors.toMap(ArticleUse::articleId, ArticleUse::cases));
    }
}
