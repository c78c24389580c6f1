package org.dalil.insight.step;

import org.dalil.account.Account;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What somebody wants to set out to do about a topic.
 *
 * @param language in which people failed
 * @param article that is to be mended, translated or published; null for one that is to be written,
 *     and for a synonym
 * @param assignee null: nobody's yet
 * @param seen the days whose failures were looked at when it was begun
 */
public record NewStep(
        long topic,
        GapStep step,
        Language language,
        @Nullable Long article,
        @Nullable Account assignee,
        @Nullable LocalDate due,
        Period seen) {

    /**
     * All days that may have put the topic on a list: those looked at, and those of the four weeks
     * before, which everybody sees. Today is among them only where it was shown.
     */
    Period chosen(LocalDate today) {
        var weeks = Period.weeks4(today.minusDays(1));
        var from = seen.from().isBefore(weeks.from()) ? seen.from() : weeks.from();
        return new Period(from, seen.holds(today) ? today : weeks.to());
    }

    boolean needsArticle() {
        return switch (step) {
            case WRITE, SYNONYM -> false;
            case IMPROVE, RETITLE, TRANSLATE, PUBLISH -> true;
        };
    }
}
