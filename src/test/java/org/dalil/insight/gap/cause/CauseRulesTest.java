package org.dalil.insight.gap.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.gap.cause.Answer.Stand.LIVE;
import static org.dalil.insight.gap.cause.Answer.Stand.WAITING;

import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.daily.FailedAttempt;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class CauseRulesTest {
    private static final long READ = 1;
    private static final long SHOWN = 2;
    private static final long UNSEEN = 3;

    private static final Answer LIVE_AND_SHOWN = new Answer(SHOWN, Language.ARABIC, LIVE);
    private static final Answer LIVE_AND_UNSEEN = new Answer(UNSEEN, Language.ARABIC, LIVE);
    private static final Answer WAITS = new Answer(4, Language.ARABIC, WAITING);
    private static final Answer LIVE_IN_ENGLISH = new Answer(5, Language.ENGLISH, LIVE);
    private static final Answer WAITS_IN_ENGLISH = new Answer(6, Language.ENGLISH, WAITING);

    @Test
    void blamesWhatWasOpenedWhateverElseThereIs() {
        assertThat(because(READ, LIVE_AND_SHOWN))
                .isEqualTo(new Because(Cause.NOT_HELPFUL, READ, Language.ARABIC, null));
        assertThat(because(READ))
                .isEqualTo(new Because(Cause.NOT_HELPFUL, READ, Language.ARABIC, null));
    }

    @Test
    void blamesNothingThatWasLeftForAnotherSearch() {
        var left =
                new FailedAttempt(
                        LocalDate.of(2026, 5, 3),
                        11,
                        Language.ARABIC,
                        Outcome.NO_MATCH,
                        21L,
                        READ,
                        List.of(SHOWN),
                        null);
        var nothing = new Answers(Language.ARABIC, List.of());

        assertThat(CauseRules.of(left, nothing)).isEqualTo(Cause.NO_ARTICLE);
    }

    @Test
    void saysNotOpenedOnlyOfWhatAnswersAndWasShown() {
        assertThat(because(null, LIVE_AND_UNSEEN, LIVE_AND_SHOWN))
                .isEqualTo(new Because(Cause.NOT_OPENED, SHOWN, Language.ARABIC, Language.ARABIC));
        assertThat(because(null, LIVE_AND_UNSEEN))
                .isEqualTo(new Because(Cause.NOT_FOUND, UNSEEN, Language.ARABIC, Language.ARABIC));
    }

    @Test
    void asksForATextInTheSameLanguageFirst() {
        assertThat(because(null, LIVE_IN_ENGLISH, WAITS).cause()).isEqualTo(Cause.WAITING);
        assertThat(because(null, WAITS_IN_ENGLISH, LIVE_IN_ENGLISH).cause())
                .isEqualTo(Cause.OTHER_LANGUAGE);
        assertThat(because(null, WAITS_IN_ENGLISH).cause()).isEqualTo(Cause.WAITING);
    }

    @Test
    void saysThatNothingIsWrittenWhereNothingIs() {
        assertThat(because(null))
                .isEqualTo(new Because(Cause.NO_ARTICLE, null, Language.ARABIC, null));
    }

    /** An article that was shown, but only in another language, is not one that was not opened. */
    @Test
    void takesOnlyTheTextInTheSameLanguageAsShown() {
        var english = new Answer(SHOWN, Language.ENGLISH, LIVE);

        assertThat(because(null, english))
                .isEqualTo(
                        new Because(
                                Cause.OTHER_LANGUAGE, SHOWN, Language.ARABIC, Language.ENGLISH));
    }

    /** All 64 of what may and may not be there, against the table of the manual. */
    @Test
    void findsTheFirstRowThatHolds() {
        var all =
                List.of(LIVE_AND_SHOWN, LIVE_AND_UNSEEN, WAITS, LIVE_IN_ENGLISH, WAITS_IN_ENGLISH);
        for (var bits = 0; bits < 64; bits++) {
            var texts = new ArrayList<Answer>();
            for (var at = 0; at < all.size(); at++) {
                if ((bits >> at & 1) == 1) {
                    texts.add(all.get(at));
                }
            }
            var opened = (bits >> 5 & 1) == 1;
            var told =
                    CauseRules.of(
                            failure(opened ? READ : null), new Answers(Language.ARABIC, texts));

            assertThat(told)
                    .as(texts + " opened " + opened)
                    .isEqualTo(
                            opened
                                    ? Cause.NOT_HELPFUL
                                    : (bits & 1) != 0
                                            ? Cause.NOT_OPENED
                                            : (bits & 2) != 0
                                                    ? Cause.NOT_FOUND
                                                    : (bits & 4) != 0
                                                            ? Cause.WAITING
                                                            : (bits & 8) != 0
                                                                    ? Cause.OTHER_LANGUAGE
                                                                    : (bits & 16) != 0
                                                                            ? Cause.WAITING
                                                                            : Cause.NO_ARTICLE);
        }
    }

    @Test
    void guessesOnlyWhereNothingIsProved() {
        var guessed = Answers.of(Language.ARABIC, List.of(), List.of(LIVE_AND_SHOWN));
        var proved = Answers.of(Language.ARABIC, List.of(WAITS), List.of(LIVE_AND_SHOWN));

        assertThat(CauseRules.of(failure(null), guessed)).isEqualTo(Cause.NOT_OPENED);
        assertThat(CauseRules.of(failure(null), proved)).isEqualTo(Cause.WAITING);
    }

    @Test
    void splitsATopicByTheCausesOfItsFailures() {
        var split =
                CauseSplit.of(
                        List.of(
                                new Because(Cause.NOT_FOUND, 9L, Language.ARABIC, null),
                                new Because(Cause.NOT_FOUND, 8L, Language.ARABIC, null),
                                new Because(Cause.NOT_HELPFUL, 7L, Language.ARABIC, null),
                                new Because(Cause.NOT_HELPFUL, 6L, Language.ARABIC, null),
                                new Because(Cause.NOT_HELPFUL, 7L, Language.ARABIC, null),
                                new Because(Cause.NOT_FOUND, 9L, Language.ARABIC, null),
                                new Because(Cause.NO_ARTICLE, null, Language.ARABIC, null)));

        assertThat(split.causes())
                .containsEntry(Cause.NOT_FOUND, 3)
                .containsEntry(Cause.NOT_HELPFUL, 3)
                .containsEntry(Cause.NO_ARTICLE, 1)
                .hasSize(3);
        assertThat(split.cause()).isEqualTo(Cause.NOT_HELPFUL); // as many, and asked first
        assertThat(split.article()).isEqualTo(7L);
    }

    /** Of a topic joined over languages: most who failed by it say which language it is about. */
    @Test
    void tellsInWhichLanguageMostFailedByTheCause() {
        var translate = new Because(Cause.OTHER_LANGUAGE, 9L, Language.ARABIC, Language.ENGLISH);
        var other = new Because(Cause.OTHER_LANGUAGE, 9L, Language.ENGLISH, Language.ARABIC);

        assertThat(CauseSplit.of(List.of(other, translate, translate)).main()).isEqualTo(translate);
        assertThat(CauseSplit.of(List.of(translate, other)).main())
                .isEqualTo(CauseSplit.of(List.of(other, translate)).main());
    }

    private static Because because(@Nullable Long opened, Answer... texts) {
        return CauseRules.because(failure(opened), new Answers(Language.ARABIC, List.of(texts)));
    }

    private static FailedAttempt failure(@Nullable Long opened) {
        return new FailedAttempt(
                LocalDate.of(2026, 5, 3),
                11,
                Language.ARABIC,
                opened == null ? Outcome.NO_CLICK : Outcome.UNHELPFUL,
                21L,
                opened,
                List.of(SHOWN),
                null);
    }
}
