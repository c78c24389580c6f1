package org.dalil.insight.attempt.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.attempt.Outcome.CASE;
import static org.dalil.insight.attempt.Outcome.NO_CLICK;
import static org.dalil.insight.attempt.Outcome.NO_MATCH;
import static org.dalil.insight.attempt.Outcome.READ;
import static org.dalil.insight.attempt.Outcome.UNCLEAR;
import static org.dalil.insight.attempt.reading.Walk.only;
import static org.dalil.insight.event.Strength.NONE;
import static org.dalil.insight.event.Strength.STRONG;
import static org.dalil.insight.event.Strength.WEAK;

import org.dalil.insight.attempt.Attempt;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.attempt.reading.Reading.Reworded;
import org.dalil.insight.event.Dwell;
import org.dalil.insight.event.Origin;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

/** Several topics of one visit, in one search and the next, and whose a case is. */
class VisitTopicsTest {
    private static final Language EN = Language.ENGLISH;
    private final Shop shop = new Shop();

    @Test
    void tellsTopicsOfAVisitApart() {
        var reading =
                walk().searches("cancel order", STRONG, 10)
                        .opens(Origin.SEARCH, 10)
                        .stays(10, Dwell.TWENTY)
                        .searches("refund", NONE)
                        .read(shop);
        assertThat(reading.attempts()).extracting(Attempt::topic).containsExactly(1L, 2L);
        assertThat(reading.attempts()).extracting(Attempt::outcome).containsExactly(READ, NO_MATCH);
    }

    @Test
    void readsASearchElsewhereAsARewordingWithinAMinuteOrWithACommonWordInFive() {
        assertThat(first(walk().searches("cancel order", STRONG, 8).searches("parcel", WEAK)))
                .isEqualTo(NO_CLICK);
        assertThat(
                        first(
                                walk().searches("cancel order", STRONG, 8)
                                        .waits(100)
                                        .searches("parcel", WEAK)))
                .isEqualTo(UNCLEAR);
        var akin = walk().searches("order nowhere known", STRONG, 8);
        assertThat(akin.read(shop).attempts()).isEmpty();
        var known =
                walk().searches("cancel order", STRONG, 8)
                        .waits(100)
                        .searches("order nowhere known", WEAK);
        assertThat(first(known)).isEqualTo(NO_CLICK);
    }

    @Test
    void readsNoRewordingBehindAnArticleOfAnotherTopic() {
        var walk =
                walk().searches("cancel order", STRONG, 8)
                        .opens(Origin.CATEGORY, 20)
                        .searches("order stop", STRONG, 8);
        assertThat(first(walk)).isEqualTo(UNCLEAR);
    }

    @Test
    void joinsLanguagesOfATopicNowhereButInItsSums() {
        var arabic = Walk.in(Language.ARABIC).searches("إلغاء الطلب", WEAK);
        var attempt = only(arabic.read(shop));
        assertThat(attempt.topic()).isEqualTo(11);
        assertThat(attempt.language()).isEqualTo(Language.ARABIC);
    }

    @Test
    void sendsACaseToTheTopicOfItsForm() {
        var reading =
                walk().searches("cancel order", STRONG, 8)
                        .contacts("one", "cancel order")
                        .searches("refund", STRONG, 8)
                        .contacts("two")
                        .sends("one", 50)
                        .read(shop);
        assertThat(reading.attempts()).extracting(Attempt::outcome).containsExactly(CASE, NO_CLICK);
        assertThat(reading.attempts().getFirst().caseId()).isEqualTo(50L);
    }

    @Test
    void makesEachOfTwoSentFormsACaseOfItsTopic() {
        var reading =
                walk().searches("cancel order", STRONG, 8)
                        .contacts("one")
                        .searches("refund", STRONG, 8)
                        .contacts("two", "refund")
                        .sends("two", 51)
                        .sends("one", 50)
                        .read(shop);
        assertThat(reading.attempts()).extracting(Attempt::outcome).containsExactly(CASE, CASE);
        assertThat(reading.attempts()).extracting(Attempt::caseId).containsExactly(50L, 51L);
    }

    @Test
    void findsTheTopicOfACaseWhoseFormIsUnknown() {
        var attempt = only(walk().sends("gone", 7).read(shop));
        assertThat(attempt.topic()).isEqualTo(3);
        assertThat(attempt.outcome()).isEqualTo(CASE);
        assertThat(walk().sends("gone", 8).read(shop).attempts()).isEmpty();
    }

    @Test
    void learnsFromARewordingThatWasAnswered() {
        var answered =
                walk().searches("order stop", WEAK)
                        .searches("refund", STRONG, 20)
                        .opens(Origin.SEARCH, 20)
                        .stays(20, Dwell.TWENTY);
        assertThat(answered.read(shop).reworded()).containsExactly(new Reworded(102, 201));
        var unanswered =
                walk().searches("order stop", WEAK)
                        .searches("refund", STRONG, 20)
                        .opens(Origin.SEARCH, 20);
        assertThat(unanswered.read(shop).reworded()).isEmpty();
        var found =
                walk().searches("order stop", STRONG, 10)
                        .opens(Origin.SEARCH, 10)
                        .searches("refund", STRONG, 20)
                        .opens(Origin.SEARCH, 20)
                        .stays(20, Dwell.TWENTY);
        assertThat(found.read(shop).reworded()).isEmpty();
    }

    @Test
    void learnsFromARewordingWithinATopic() {
        var walk =
                walk().searches("refund", STRONG, 8)
                        .searches("refund late", STRONG, 20)
                        .opens(Origin.SEARCH, 20)
                        .votes(20, true);
        assertThat(walk.read(shop).reworded()).containsExactly(new Reworded(201, 202));
    }

    private static Walk walk() {
        return Walk.in(EN);
    }

    private Outcome first(Walk walk) {
        return walk.read(shop).attempts().getFirst().outcome();
    }
}
