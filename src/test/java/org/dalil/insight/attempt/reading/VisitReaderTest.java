package org.dalil.insight.attempt.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.attempt.Outcome.CASE;
import static org.dalil.insight.attempt.Outcome.HELPED;
import static org.dalil.insight.attempt.Outcome.NO_MATCH;
import static org.dalil.insight.attempt.Outcome.READ;
import static org.dalil.insight.attempt.Outcome.UNCLEAR;
import static org.dalil.insight.attempt.Outcome.UNHELPFUL;
import static org.dalil.insight.attempt.reading.Walk.only;
import static org.dalil.insight.event.Strength.NONE;
import static org.dalil.insight.event.Strength.STRONG;
import static org.dalil.insight.event.Strength.WEAK;

import org.dalil.insight.attempt.reading.Reading.Asked;
import org.dalil.insight.attempt.reading.Reading.OpenedFor;
import org.dalil.insight.event.Dwell;
import org.dalil.insight.event.Origin;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

class VisitReaderTest {
    private static final Language EN = Language.ENGLISH;
    private final Shop shop = new Shop();

    @Test
    void readsASearchWithItsArticle() {
        var reading =
                walk().searches("cancel order", STRONG, 8, 9, 10)
                        .opens(Origin.SEARCH, 10)
                        .stays(10, Dwell.MINUTE)
                        .read(shop);
        var attempt = only(reading);
        assertThat(attempt.outcome()).isEqualTo(READ);
        assertThat(attempt.topic()).isEqualTo(1);
        assertThat(attempt.wording()).isEqualTo(101L);
        assertThat(attempt.article()).isEqualTo(10L);
        assertThat(attempt.place()).isEqualTo(3);
        assertThat(attempt.shown()).containsExactly(8L, 9L, 10L);
        assertThat(attempt.at()).isEqualTo(Walk.NOON);
        assertThat(reading.asked())
                .containsExactly(new Asked(101, "cancel order", true, true, 3, null));
        assertThat(reading.opened()).containsExactly(new OpenedFor(1, EN, 10, true));
    }

    @Test
    void countsRanksOnOverPages() {
        var attempt =
                only(
                        walk().searches("cancel order", STRONG, 1, 2, 3)
                                .turnsTo(2, "cancel order", STRONG, 4, 10)
                                .opens(Origin.SEARCH, 10)
                                .read(shop));
        assertThat(attempt.place()).isEqualTo(12);
        assertThat(attempt.shown()).containsExactly(1L, 2L, 3L, 4L, 10L);
    }

    /** The way back to the hits and their next page ask nothing new. */
    @Test
    void readsTheSameAgainAsNoLaterSearch() {
        var reading =
                walk().searches("cancel order", STRONG, 10, 12)
                        .searches("cancel order", STRONG, 10, 12)
                        .read(shop);
        assertThat(only(reading).outcome()).isEqualTo(UNCLEAR);
        assertThat(reading.asked()).hasSize(1);
        assertThat(
                        only(walk().searches("cancel order", STRONG, 10, 12)
                                        .opens(Origin.SEARCH, 10)
                                        .stays(10, Dwell.TWENTY)
                                        .searches("cancel order", STRONG, 10, 12)
                                        .read(shop))
                                .outcome())
                .isEqualTo(READ);
    }

    @Test
    void knowsWithoutARefererOnlyWhatWasSearchedJustBefore() {
        var now = walk().searches("refund", STRONG, 12).opens(Origin.NONE, 12).read(shop);
        assertThat(only(now).place()).isEqualTo(1);
        assertThat(only(now).topic()).isEqualTo(2);
        var late =
                walk().searches("refund", STRONG, 12).waits(300).opens(Origin.NONE, 12).read(shop);
        assertThat(only(late).outcome()).isEqualTo(UNCLEAR);
        assertThat(only(late).article()).isNull(); // 12 is of another topic, opened by itself
    }

    @Test
    void givesAnArticleThatATopicsSearchesOpenToTheSearchBefore() {
        var reading = walk().searches("refund", STRONG, 5).opens(Origin.CATEGORY, 30).read(shop);
        assertThat(only(reading).article()).isEqualTo(30L);
        assertThat(only(reading).place()).isNull();
        assertThat(reading.opened()).isEmpty(); // no list led to it
    }

    @Test
    void makesNoAttemptOfALandingOrOfBrowsing() {
        var landing =
                walk().opens(Origin.OUTSIDE, 10).stays(10, Dwell.MINUTE).opens(Origin.ARTICLE, 12);
        assertThat(landing.read(shop).attempts()).isEmpty();
        assertThat(walk().opens(Origin.CATEGORY, 10).contacts("f").read(shop).attempts()).isEmpty();
        assertThat(walk().opens(Origin.OUTSIDE, 99).read(shop).attempts()).isEmpty();
    }

    @Test
    void makesAnAttemptOfALandingWithAVoteASearchOrTheForm() {
        var voted = only(walk().opens(Origin.OUTSIDE, 10).votes(10, true).read(shop));
        assertThat(voted.outcome()).isEqualTo(HELPED);
        assertThat(voted.wording()).isNull();
        assertThat(voted.article()).isEqualTo(10L);
        var searched = walk().opens(Origin.NONE, 10).searches("cancel order", WEAK, 4).read(shop);
        assertThat(only(searched).outcome()).isEqualTo(NO_MATCH);
        var sent = walk().opens(Origin.OUTSIDE, 10).contactsFrom("f", 10).sends("f", 5).read(shop);
        assertThat(only(sent).outcome()).isEqualTo(CASE);
        assertThat(only(sent).caseId()).isEqualTo(5L);
    }

    @Test
    void boundsTheStayOfABrowserThatTellsNothing() {
        var quick = walk().searches("refund", STRONG, 20).opens(Origin.SEARCH, 20);
        assertThat(only(quick.read(shop)).outcome()).isEqualTo(UNCLEAR);
        quick.waits(10).opens(Origin.ARTICLE, 99);
        assertThat(only(quick.read(shop)).outcome()).isEqualTo(READ);
    }

    @Test
    void takesABrowserThatTellsAtItsWord() {
        var reading =
                walk().searches("refund", STRONG, 20, 21)
                        .opens(Origin.SEARCH, 20)
                        .stays(20, Dwell.TWENTY)
                        .stays(20, Dwell.MINUTE)
                        .waits(600)
                        .opens(Origin.SEARCH, 21)
                        .waits(600)
                        .opens(Origin.HOME, 99)
                        .read(shop);
        assertThat(only(reading).article()).isEqualTo(21L);
        assertThat(only(reading).outcome()).isEqualTo(READ);
    }

    @Test
    void forgetsAVoteThatWasTakenBack() {
        var walk = walk().searches("refund", STRONG, 20).opens(Origin.SEARCH, 20).votes(20, false);
        assertThat(only(walk.read(shop)).outcome()).isEqualTo(UNHELPFUL);
        assertThat(only(walk.takesBack(20).read(shop)).outcome()).isEqualTo(UNCLEAR);
        assertThat(only(walk.votes(20, true).read(shop)).outcome()).isEqualTo(HELPED);
    }

    /** What was voted on decides, not what was opened behind it. */
    @Test
    void namesTheArticleThatWasVotedOn() {
        var attempt =
                only(
                        walk().searches("refund", STRONG, 20, 21)
                                .opens(Origin.SEARCH, 20)
                                .votes(20, true)
                                .opens(Origin.SEARCH, 21)
                                .read(shop));
        assertThat(attempt.outcome()).isEqualTo(HELPED);
        assertThat(attempt.article()).isEqualTo(20L);
    }

    @Test
    void readsAChosenSuggestionAsASearchThatWasOpened() {
        var reading =
                walk().chooses("refund", 20, 2)
                        .opens(Origin.HOME, 20)
                        .stays(20, Dwell.TWENTY)
                        .read(shop);
        assertThat(only(reading).outcome()).isEqualTo(READ);
        assertThat(only(reading).place()).isEqualTo(2);
        assertThat(only(reading).topic()).isEqualTo(2);
        assertThat(reading.asked()).isEmpty(); // nobody typed it to the end
        assertThat(reading.opened()).containsExactly(new OpenedFor(2, EN, 20, true));
        var begun = walk().chooses("refu", 20, 1).opens(Origin.HOME, 20).read(shop);
        assertThat(only(begun).topic()).isEqualTo(2);
        assertThat(only(begun).wording()).isNull();
    }

    @Test
    void leavesWordsOutThatBelongNowhere() {
        var reading = walk().searches("?", NONE).read(shop);
        assertThat(reading.attempts()).isEmpty();
        assertThat(reading.asked()).isEmpty();
    }

    private static Walk walk() {
        return Walk.in(EN);
    }
}
