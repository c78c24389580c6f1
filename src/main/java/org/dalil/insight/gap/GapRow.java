package org.dalil.insight.gap;

import static org.dalil.insight.attempt.Outcome.CASE;
import static org.dalil.insight.attempt.Outcome.HELPED;
import static org.dalil.insight.attempt.Outcome.NO_CLICK;
import static org.dalil.insight.attempt.Outcome.NO_MATCH;
import static org.dalil.insight.attempt.Outcome.READ;
import static org.dalil.insight.attempt.Outcome.UNCLEAR;
import static org.dalil.insight.attempt.Outcome.UNHELPFUL;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.cause.CauseSplit;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * A topic's 28 days as they are kept.
 *
 * @param language '' for all of them
 * @param cause '' where nobody asked for it
 * @param causeLanguage of most who failed by it: topics may be joined over several; '' as the cause
 * @param answerLanguage of the text that the cause speaks of; '' where that is not known
 */
@MappedEntity("gap")
record GapRow(
        LocalDate untilDay,
        @Id long topicId,
        String language,
        int weight,
        int visitors,
        int cases,
        int attempts,
        int failed,
        int unclear,
        int nCase,
        int nUnhelpful,
        int nNoMatch,
        int nNoClick,
        int nHelped,
        int nRead,
        int cNotHelpful,
        int cNotOpened,
        int cNotFound,
        int cWaiting,
        int cOtherLanguage,
        int cNoArticle,
        String cause,
        @Nullable Long articleId,
        String causeLanguage,
        String answerLanguage) {

    /**
     * @param why null: not asked for
     */
    static GapRow of(
            LocalDate until, String language, TopicSum sum, int cases, @Nullable CauseSplit why) {
        var by = sum.by();
        var causes = why == null ? Map.<Cause, Integer>of() : why.causes();
        return new GapRow(
                until,
                sum.topic(),
                language,
                sum.failedVisitors() + cases,
                sum.failedVisitors(),
                cases,
                sum.attempts(),
                sum.failed(),
                by.getOrDefault(UNCLEAR, 0),
                by.getOrDefault(CASE, 0),
                by.getOrDefault(UNHELPFUL, 0),
                by.getOrDefault(NO_MATCH, 0),
                by.getOrDefault(NO_CLICK, 0),
                by.getOrDefault(HELPED, 0),
                by.getOrDefault(READ, 0),
                causes.getOrDefault(Cause.NOT_HELPFUL, 0),
                causes.getOrDefault(Cause.NOT_OPENED, 0),
                causes.getOrDefault(Cause.NOT_FOUND, 0),
                causes.getOrDefault(Cause.WAITING, 0),
                causes.getOrDefault(Cause.OTHER_LANGUAGE, 0),
                causes.getOrDefault(Cause.NO_ARTICLE, 0),
                why == null ? "" : why.cause().name(),
                why == null ? null : why.article(),
                why == null ? "" : why.main().spoken().code(),
                why == null || why.main().answer() == null ? "" : why.main().answer().code());
    }

    /** Of the same days; the cause is that of the one that weighs more. */
    GapRow plus(GapRow other) {
        var main = other.weight > weight || cause.isEmpty() ? other : this;
        return new GapRow(
                untilDay,
                topicId,
                language,
                weight + other.weight,
                visitors + other.visitors,
                cases + other.cases,
                attempts + other.attempts,
                failed + other.failed,
                unclear + other.unclear,
                nCase + other.nCase,
                nUnhelpful + other.nUnhelpful,
                nNoMatch + other.nNoMatch,
                nNoClick + other.nNoClick,
                nHelped + other.nHelped,
                nRead + other.nRead,
                cNotHelpful + other.cNotHelpful,
                cNotOpened + other.cNotOpened,
                cNotFound + other.cNotFound,
                cWaiting + other.cWaiting,
                cOtherLanguage + other.cOtherLanguage,
                cNoArticle + other.cNoArticle,
                main.cause,
                main.articleId,
                main.causeLanguage,
                main.answerLanguage);
    }

    /** Nobody tried. */
    static GapRow nothing(LocalDate until, String language, long topic) {
        return of(until, language, new TopicSum(topic, 0, 0, 0, Map.of()), 0, null);
    }

    static GapRow nothing(long topic, GapFilter filter) {
        return nothing(filter.period().to(), filter.languageCode(), topic);
    }

    Counts counts() {
        var by = new EnumMap<Outcome, Integer>(Outcome.class);
        by.put(CASE, nCase);
        by.put(UNHELPFUL, nUnhelpful);
        by.put(NO_MATCH, nNoMatch);
        by.put(NO_CLICK, nNoClick);
        by.put(HELPED, nHelped);
        by.put(READ, nRead);
        by.put(UNCLEAR, unclear);
        return new Counts(attempts, by);
    }

    /** Only those that there are. */
    Map<Cause, Integer> causes() {
        var causes = new EnumMap<Cause, Integer>(Cause.class);
        causes.put(Cause.NOT_HELPFUL, cNotHelpful);
        causes.put(Cause.NOT_OPENED, cNotOpened);
        causes.put(Cause.NOT_FOUND, cNotFound);
        causes.put(Cause.WAITING, cWaiting);
        causes.put(Cause.OTHER_LANGUAGE, cOtherLanguage);
        causes.put(Cause.NO_ARTICLE, cNoArticle);
        causes.values().removeIf(count -> count == 0);
        return Map.copyOf(causes);
    }

    /** In which most people failed by the main cause. */
    @Nullable Language failing() {
        return causeLanguage.isEmpty() ? null : new Language(causeLanguage);
    }

    /** In which the text is that the main cause speaks of. */
    @Nullable Language answering() {
        return answerLanguage.isEmpty() ? null : new Language(answerLanguage);
    }

    @Nullable Cause mainCause() {
        return cause.isEmpty() ? null : Cause.valueOf(cause);
    }
}
