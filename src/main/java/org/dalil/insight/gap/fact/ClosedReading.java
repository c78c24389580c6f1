package org.dalil.insight.gap.fact;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.cases.Outcome;
import org.dalil.cases.closed.ClosedCase;
import org.dalil.cases.closed.ClosedCases;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.FailedAttempt;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads closed cases, some at a time, as what they say of topics. */
@Singleton
public class ClosedReading {
    private static final int AT_ONCE = 500;

    /** Cases of a topic, the latest first: more than 90 days of any have. */
    private static final int MOST = 10_000;

    private final ClosedCases cases;
    private final FactRepository repository;
    private final Settings settings;

    ClosedReading(ClosedCases cases, FactRepository repository, Settings settings) {
        this.cases = cases;
        this.repository = repository;
        this.settings = settings;
    }

    /**
     * @param since from which day on it counts by which article a case was solved
     * @param period in which a case without an article counts as a gap
     */
    public ClosedFacts read(LocalDate since, Period period) {
        var zone = settings.portal().zone();
        var from = since.atStartOfDay(zone).toInstant();
        var to = period.to().plusDays(1).atStartOfDay(zone).toInstant();
        var facts = ClosedFacts.empty();
        var last = 0L;
        for (var some = cases.between(from, to, last, AT_ONCE);
                !some.isEmpty();
                some = cases.between(from, to, last, AT_ONCE)) {
            add(some, period, zone, facts);
            last = some.getLast().number();
        }
        return facts;
    }

    /** The same of one topic, by its cases alone: its page is read while somebody waits. */
    public ClosedFacts read(long topic, LocalDate since, Period period) {
        var zone = settings.portal().zone();
        var from = since.atStartOfDay(zone).toInstant();
        var to = period.to().plusDays(1).atStartOfDay(zone).toInstant();
        var facts = ClosedFacts.empty();
        var closedThen = repository.closed(topic, from, to, MOST);
        var numbers = closedThen.stream().map(CaseTopic::caseId).toList();
        for (var at = 0; at < numbers.size(); at += AT_ONCE) {
            var some = numbers.subList(at, Math.min(numbers.size(), at + AT_ONCE));
            var closed = cases.of(some, from, to);
            if (!closed.isEmpty()) {
                add(closed, period, zone, facts);
            }
        }
        return facts;
    }

    /** Of a case that was closed without a word nobody knows whether an article solved it. */
    private void add(List<ClosedCase> some, Period period, ZoneId zone, ClosedFacts facts) {
        var topics = topics(some);
        var unanswered = new ArrayList<FailedAttempt>();
        var silent = new ArrayList<FailedAttempt>();
        for (var closed : some) {
            var topic = topics.get(closed.number());
            if (topic != null) {
                var article = closed.article();
                if (closed.outcome() == Outcome.RESOLVED_BY && article != null) {
                    facts.solved(topic, article);
                }
                var failure = failure(closed, topic, zone);
                if (period.holds(failure.day())) {
                    var how = closed.outcome();
                    if (how == null) {
                        silent.add(failure);
                    } else if (!how.isLink()) {
                        facts.endings().put(closed.number(), how);
                        unanswered.add(failure);
                    }
                }
            }
        }
        var counted = attempted(unanswered, period);
        counted.addAll(attempted(silent, period));
        silent.stream()
                .filter(each -> !counted.contains(each.caseId()))
                .forEach(each -> facts.silent(each.topic()));
        unanswered.stream()
                .filter(each -> !counted.contains(each.caseId()))
                .forEach(
                        each ->
                                facts.unanswered()
                                        .computeIfAbsent(each.topic(), _ -> new ArrayList<>())
                                        .add(each));
    }

    /**
     * How many cases of these days say nothing about how they ended; those that an attempt ended in
     * count there.
     *
     * @param language null: any
     * @param product as {@link org.dalil.insight.gap.mark.MarkChoice} says it, {@code category} as
     *     well
     */
    public long unsaid(
            Period period, @Nullable Language language, String product, String category) {
        var zone = settings.portal().zone();
        return repository.unsaid(
                period.from().atStartOfDay(zone).toInstant(),
                period.to().plusDays(1).atStartOfDay(zone).toInstant(),
                language == null ? "" : language.code(),
                product,
                category,
                period.from(),
                period.to());
    }

    private Map<Long, Long> topics(List<ClosedCase> some) {
        return repository.topics(some.stream().map(ClosedCase::number).toList()).stream()
                .collect(toMap(CaseTopic::caseId, CaseTopic::topicId));
    }

    /** Whoever tried before they wrote is counted as a visitor. */
    private Set<Long> attempted(List<FailedAttempt> cases, Period period) {
        return cases.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(
                        repository.attempted(
                                cases.stream().map(FailedAttempt::caseId).toList(),
                                period.from(),
                                period.to()));
    }

    /** Whoever read an article and asked then was not helped by it. */
    private static FailedAttempt failure(ClosedCase closed, long topic, ZoneId zone) {
        return new FailedAttempt(
                LocalDate.ofInstant(closed.closedAt(), zone),
                topic,
                closed.language(),
                org.dalil.insight.attempt.Outcome.CASE,
                null,
                closed.cameFrom(),
                List.of(),
                closed.number());
    }
}
