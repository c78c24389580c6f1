package org.dalil.insight.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.gap.cause.Because;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.cause.CauseSplit;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

class GapRowTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 5, 31);

    /** The sentence of the page: 31 of 48 failed, likely 50 to 77 %, 8 unclear, 12 more cases. */
    @Test
    void keepsHowAttemptsEndedAndWeighsPeopleAndCases() {
        var by =
                Map.of(
                        Outcome.CASE, 4,
                        Outcome.UNHELPFUL, 7,
                        Outcome.NO_MATCH, 15,
                        Outcome.NO_CLICK, 5,
                        Outcome.HELPED, 2,
                        Outcome.READ, 7,
                        Outcome.UNCLEAR, 8);
        var row = GapRow.of(UNTIL, "", new TopicSum(9, 48, 31, 28, by), 12, null);

        assertThat(row.weight()).isEqualTo(40);
        assertThat(row.counts()).isEqualTo(new Counts(48, by));
        assertThat(row.counts().failed()).isEqualTo(31);
        assertThat(row.counts().unclear()).isEqualTo(8);
        assertThat(row.counts().share().wilson().low()).isCloseTo(.50, within(.005));
        assertThat(row.counts().share().wilson().high()).isCloseTo(.77, within(.005));
        assertThat(row.mainCause()).isNull();
        assertThat(row.causes()).isEmpty();
    }

    @Test
    void keepsEveryCauseInItsOwnPlace() {
        for (var cause : Cause.values()) {
            var why =
                    CauseSplit.of(
                            List.of(
                                    new Because(cause, 3L, Language.ARABIC, Language.ENGLISH),
                                    new Because(cause, 3L, Language.ARABIC, Language.ENGLISH)));
            var row = GapRow.of(UNTIL, "ar", sum(), 0, why);

            assertThat(row.causes()).isEqualTo(Map.of(cause, 2));
            assertThat(row.mainCause()).isEqualTo(cause);
            assertThat(row.articleId()).isEqualTo(3);
            assertThat(row.failing()).isEqualTo(Language.ARABIC);
            assertThat(row.answering()).isEqualTo(Language.ENGLISH);
        }
    }

    @Test
    void keepsEveryOutcomeInItsOwnPlace() {
        for (var outcome : Outcome.values()) {
            var by = new EnumMap<Outcome, Integer>(Outcome.class);
            by.put(outcome, 5);
            var row = GapRow.of(UNTIL, "", new TopicSum(9, 5, 0, 0, by), 0, null);

            assertThat(row.counts().of(outcome)).isEqualTo(5);
            assertThat(row.counts().failed()).isEqualTo(outcome.failed() ? 5 : 0);
        }
    }

    @Test
    void asksForOneStepOfEachCause() {
        assertThat(List.of(Cause.values()).stream().map(Cause::step).distinct())
                .hasSize(GapStep.values().length);
    }

    private static TopicSum sum() {
        return new TopicSum(9, 0, 0, 0, Map.of());
    }
}
