package org.dalil.insight.gap.evidence;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.FailedAttempt;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.evidence.EvidenceQuery.Kind;
import org.dalil.insight.gap.fact.CauseReading;
import org.dalil.insight.gap.fact.ClosedFacts;
import org.dalil.insight.gap.fact.ClosedReading;
import org.dalil.insight.wording.Wording;
import org.dalil.insight.wording.Wordings;
import org.dalil.statistics.Share;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** The door to what stands behind a topic's figures. */
@Singleton
public class EvidenceLists {
    /** In a file, and of which a cause is asked; the latest. */
    public static final int MOST = 50_000;

    private final EvidenceRepository repository;
    private final ClosedReading cases;
    private final CauseReading causes;
    private final Wordings wordings;
    private final EvidenceLines lines;

    EvidenceLists(
            EvidenceRepository repository,
            ClosedReading cases,
            CauseReading causes,
            Wordings wordings,
            EvidenceLines lines) {
        this.repository = repository;
        this.cases = cases;
        this.causes = causes;
        this.wordings = wordings;
        this.lines = lines;
    }

    /** A page of it. */
    public Evidence of(long topic, EvidenceQuery query, Account who) {
        return of(
                topic,
                allowed(query, who),
                query.skip(),
                EvidenceQuery.SIZE,
                ids -> wordings.shown(ids, who));
    }

    /** All of it, as far as {@link #MOST}. */
    public Evidence whole(long topic, EvidenceQuery query, Account who) {
        return of(topic, allowed(query, who), 0, MOST, wordings::common);
    }

    /** How many attempts had each of these words last, and how many of them failed. */
    public Map<Long, Share> byWording(long topic, Period period, @Nullable Language language) {
        return shares(repository.byWording(topic, period.from(), period.to(), code(language)));
    }

    /** The same of articles, the most frequent first. */
    public Map<Long, Share> byArticle(long topic, Period period, @Nullable Language language) {
        return shares(repository.byArticle(topic, period.from(), period.to(), code(language)));
    }

    private Evidence of(
            long topic,
            EvidenceQuery query,
            int skip,
            int most,
            Function<Collection<Long>, Map<Long, Wording>> readable) {
        var since = CauseReading.since(query.period());
        var closed = cases.read(topic, since, query.period());
        var cause = query.cause();
        Predicate<FailedAttempt> because =
                cause == null ? _ -> true : because(topic, cause, closed, query.period());
        var ended =
                query.withCases() ? ended(closed, topic, query, because) : List.<EvidenceCase>of();
        var unsaid = query.withCases() ? closed.unsaid(topic) : 0;
        if (!query.withAttempts()) {
            return new Evidence(List.of(), 0, ended, unsaid);
        }
        if (cause == null) {
            var rows = rows(topic, query, skip, most);
            return new Evidence(lines.of(rows, readable), count(topic, query), ended, unsaid);
        }
        var rows =
                rows(topic, query, 0, MOST).stream()
                        .filter(row -> because.test(row.failure(topic)))
                        .toList();
        var shown = rows.stream().skip(skip).limit(most).toList();
        return new Evidence(lines.of(shown, readable), rows.size(), ended, unsaid);
    }

    /** Whoever asks by words that they may not read is told nothing by what is found. */
    private EvidenceQuery allowed(EvidenceQuery query, Account who) {
        var wording = query.wording();
        return wording == null || wordings.shown(wording, who).isPresent()
                ? query
                : query.typed(null);
    }

    private Predicate<FailedAttempt> because(
            long topic, Cause cause, ClosedFacts closed, Period period) {
        var known = causes.of(topic, closed, period);
        return failure -> known.of(failure).cause() == cause;
    }

    private List<AttemptRow> rows(long topic, EvidenceQuery query, int skip, int most) {
        return repository.list(
                topic,
                query.period().from(),
                query.period().to(),
                code(query.language()),
                outcomes(query),
                number(query.wording()),
                number(query.article()),
                query.kind() == Kind.GAP,
                skip,
                most);
    }

    private long count(long topic, EvidenceQuery query) {
        return repository.count(
                topic,
                query.period().from(),
                query.period().to(),
                code(query.language()),
                outcomes(query),
                number(query.wording()),
                number(query.article()),
                query.kind() == Kind.GAP);
    }

    private static List<EvidenceCase> ended(
            ClosedFacts closed, long topic, EvidenceQuery query, Predicate<FailedAttempt> because) {
        var spoken = query.language();
        return closed.unanswered(topic).stream()
                .filter(each -> spoken == null || each.language().equals(spoken))
                .filter(because)
                .map(each -> ended(each, closed))
                .sorted(Comparator.comparingLong(EvidenceCase::number).reversed())
                .toList();
    }

    private static EvidenceCase ended(FailedAttempt each, ClosedFacts closed) {
        var number = Objects.requireNonNull(each.caseId());
        return new EvidenceCase(number, each.day(), closed.ended(number));
    }

    private static List<String> outcomes(EvidenceQuery query) {
        return query.asked().stream().map(Outcome::name).sorted().toList();
    }

    private static String code(@Nullable Language language) {
        return language == null ? "" : language.code();
    }

    private static long number(@Nullable Long id) {
        return id == null ? 0 : id;
    }

    private static Map<Long, Share> shares(List<EndedRow> rows) {
        return rows.stream()
                .collect(toMap(EndedRow::id, EndedRow::share, (one, _) -> one, LinkedHashMap::new));
    }
}
