package org.dalil.insight.gap.evidence;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.insight.daily.FailedAttempt;
import org.dalil.insight.gap.cause.Answers;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.cause.CauseRules;
import org.dalil.insight.gap.fact.AnswerSearch;
import org.dalil.insight.gap.fact.ClosedFacts;
import org.dalil.insight.gap.fact.ClosedReading;
import org.dalil.insight.wording.Wording;
import org.dalil.insight.wording.Wordings;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The door to what stands behind a topic's figures. */
@Singleton
public class EvidenceLists {
    /** Of so many, the latest, a cause is asked; more pages than anybody turns. */
    private static final int MOST_CAUSES = 5_000;

    private static final String FAILED = "FAILED";
    private static final int PROOF_DAYS = 90;
    private static final int NOON = 12;

    private final EvidenceRepository repository;
    private final ClosedReading cases;
    private final AnswerSearch answers;
    private final Wordings wordings;
    private final Settings settings;

    EvidenceLists(
            EvidenceRepository repository,
            ClosedReading cases,
            AnswerSearch answers,
            Wordings wordings,
            Settings settings) {
        this.repository = repository;
        this.cases = cases;
        this.answers = answers;
        this.wordings = wordings;
        this.settings = settings;
    }

    public Evidence of(long topic, EvidenceQuery query, Account who) {
        var since = query.period().to().minusDays(PROOF_DAYS - 1L);
        var first = since.isBefore(query.period().from()) ? since : query.period().from();
        var closed = cases.read(topic, first, query.period());
        var spoken = query.language();
        Predicate<FailedAttempt> asked =
                failure -> spoken == null || failure.language().equals(spoken);
        var cause = query.cause();
        if (cause == null) {
            return new Evidence(
                    lines(rows(topic, query, query.skip(), EvidenceQuery.SIZE), who),
                    repository.count(
                            topic,
                            query.period().from(),
                            query.period().to(),
                            language(query),
                            outcome(query)),
                    numbers(closed, topic, asked));
        }
        var because = asked.and(because(topic, cause, closed, since));
        var rows =
                rows(topic, query, 0, MOST_CAUSES).stream()
                        .filter(row -> because.test(row.failure(topic)))
                        .toList();
        var shown = rows.stream().skip(query.skip()).limit(EvidenceQuery.SIZE).toList();
        return new Evidence(lines(shown, who), rows.size(), numbers(closed, topic, because));
    }

    private Predicate<FailedAttempt> because(
            long topic, Cause cause, ClosedFacts closed, LocalDate since) {
        var known = new HashMap<Language, Answers>();
        return failure ->
                CauseRules.of(
                                failure,
                                known.computeIfAbsent(
                                        failure.language(),
                                        spoken ->
                                                answers.of(
                                                        topic,
                                                        spoken,
                                                        closed.solving(topic),
                                                        since)))
                        == cause;
    }

    private List<AttemptRow> rows(long topic, EvidenceQuery query, int skip, int most) {
        return repository.list(
                topic,
                query.period().from(),
                query.period().to(),
                language(query),
                outcome(query),
                skip,
                most);
    }

    private static String language(EvidenceQuery query) {
        return query.language() == null ? "" : query.language().code();
    }

    /** Only what failed has a cause. */
    private static String outcome(EvidenceQuery query) {
        if (query.outcome() != null) {
            return query.cause() == null || query.outcome().failed() ? query.outcome().name() : "-";
        }
        return query.cause() == null ? "" : FAILED;
    }

    private static List<Long> numbers(
            ClosedFacts closed, long topic, Predicate<FailedAttempt> asked) {
        return closed.unanswered(topic).stream()
                .filter(asked)
                .map(each -> Objects.requireNonNull(each.caseId()))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<EvidenceLine> lines(List<AttemptRow> rows, Account who) {
        var zone = settings.portal().zone();
        return rows.stream().map(row -> line(row, zone, who)).toList();
    }

    private EvidenceLine line(AttemptRow row, ZoneId zone, Account who) {
        var words =
                row.wordingId() == null
                        ? null
                        : wordings.shown(row.wordingId(), who).map(Wording::words).orElse(null);
        return new EvidenceLine(
                row.onDay(),
                row.at().atZone(zone).getHour() < NOON,
                row.outcome(),
                new Language(row.language()),
                words,
                words == null && row.wordingId() != null,
                row.articleId(),
                row.place(),
                row.caseId());
    }
}
