package org.dalil.cases.closed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The door to closed cases as facts, for the program: only {@link #mayOpen} asks who looks. */
@Singleton
public class ClosedCases {
    /** Parameters of one statement. */
    private static final int AT_ONCE = 500;

    private final ClosedRepository repository;

    ClosedCases(ClosedRepository repository) {
        this.repository = repository;
    }

    /**
     * Closed in this time, by number; page by page.
     *
     * @param to not within
     * @param afterId the last number of the page before, or 0
     * @param most at most 500
     */
    public List<ClosedCase> between(Instant from, Instant to, long afterId, int most) {
        return whole(repository.between(from, to, afterId, Math.min(most, AT_ONCE)));
    }

    /**
     * Those of them that were closed in this time.
     *
     * @param to not within
     */
    public List<ClosedCase> of(Collection<Long> numbers, Instant from, Instant to) {
        return parts(numbers).stream()
                .flatMap(some -> whole(repository.closed(some, from, to)).stream())
                .toList();
    }

    private List<ClosedCase> whole(List<ClosedRow> rows) {
        var searches = searches(rows.stream().map(ClosedRow::id).toList());
        return rows.stream()
                .map(row -> row.with(searches.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** What a case is told by, closed or not. */
    public Optional<CaseWords> words(long number) {
        return repository
                .find(number)
                .map(row -> row.words(searches(List.of(number)).getOrDefault(number, List.of())));
    }

    /**
     * Whether they may open cases at all: what stands in one is told to nobody else. Cases are the
     * same to all who work on them.
     */
    public boolean mayOpen(Account who) {
        return who.may(Permission.WORK_CASES);
    }

    /** By number; one that is gone is missing. For who {@link #mayOpen} alone. */
    public Map<Long, CaseSubject> subjects(Collection<Long> numbers) {
        var subjects = new HashMap<Long, CaseSubject>();
        for (var some : parts(numbers)) {
            repository.these(some).forEach(row -> subjects.put(row.id(), row.about()));
        }
        return subjects;
    }

    /** Those of them that still exist. */
    public Set<Long> open(Collection<Long> ids) {
        var there = new HashSet<Long>();
        for (var some : parts(ids)) {
            there.addAll(repository.there(some));
        }
        return there;
    }

    private static List<List<Long>> parts(Collection<Long> ids) {
        var all = new ArrayList<>(ids);
        var parts = new ArrayList<List<Long>>();
        for (var at = 0; at < all.size(); at += AT_ONCE) {
            parts.add(all.subList(at, Math.min(all.size(), at + AT_ONCE)));
        }
        return parts;
    }

    private Map<Long, List<String>> searches(List<Long> cases) {
        return cases.isEmpty()
                ? Map.of()
                : repository.searches(cases).stream()
                        .collect(
                                groupingBy(SearchRow::caseId, mapping(SearchRow::words, toList())));
    }
}
