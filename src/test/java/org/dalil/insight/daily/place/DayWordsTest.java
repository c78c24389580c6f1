package org.dalil.insight.daily.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.EN;
import static org.dalil.insight.daily.Days.choose;
import static org.dalil.insight.daily.Days.open;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.daily.Days.stay;
import static org.dalil.insight.daily.Days.visit;
import static org.dalil.insight.daily.Days.visitor;
import static org.dalil.insight.event.Strength.STRONG;

import org.dalil.insight.daily.place.DayWords.Asked;
import org.dalil.insight.daily.place.DayWords.Text;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.Event.Voted;
import org.dalil.insight.event.FormKey;
import org.dalil.insight.event.SearchWords;
import org.dalil.insight.wording.WordingDigest;
import org.dalil.search.language.Analysis;
import org.junit.jupiter.api.Test;

import java.util.List;

class DayWordsTest {
    private static final Analysis ENGLISH = Analysis.of(EN);
    private final DayWords words =
            new DayWords(told -> WordingDigest.of(told.words(), told.language(), ENGLISH));

    @Test
    void countsVisitorsOfWordsHoweverTheyAreWritten() {
        words.take(visitor("a", visit(9, search("Refund!", STRONG), search("refund", STRONG))));
        words.take(visitor("b", visit(9, search("REFUND", STRONG))));
        assertThat(words.asked().values()).containsExactly(new Asked(EN, "REFUND", 2));
        assertThat(words.told()).hasSize(3);
    }

    @Test
    void isTheSameInWhateverOrderTheyCome() {
        var one = visitor("a", visit(9, search("refund", STRONG)));
        var other = visitor("b", visit(9, search("Refund", STRONG), search("parcel", STRONG)));
        words.take(one);
        words.take(other);
        var turned = new DayWords(told -> WordingDigest.of(told.words(), EN, ENGLISH));
        List.of(other, one).forEach(turned::take);
        assertThat(turned.asked()).isEqualTo(words.asked());
        assertThat(turned.told()).isEqualTo(words.told());
    }

    /** Only what was searched for founds anything. */
    @Test
    void knowsWordsThatWereChosenOrCarriedWithoutCountingThem() {
        var contact = new ContactOpened(EN, new FormKey("f"), new SearchWords("late", EN), 8L);
        words.take(visitor("a", visit(9, choose("refund", 7), contact)));
        assertThat(words.asked()).isEmpty();
        assertThat(words.told()).hasSize(2);
        assertThat(words.articles()).containsExactlyInAnyOrder(new Text(7, EN), new Text(8, EN));
    }

    @Test
    void asksForNoTopicOfWhatWasOnlyRead() {
        words.take(visitor("a", visit(9, open(5), stay(5), open(6))));
        assertThat(words.articles()).isEmpty();
        words.take(visitor("b", visit(9, open(5), new Voted(EN, 5, 500, true))));
        assertThat(words.articles()).containsExactly(new Text(5, EN));
    }

    @Test
    void asksForNoTopicOfWhatASearchShowed() {
        words.take(visitor("a", visit(9, open(4), search("refund", STRONG, 5L), open(5))));
        assertThat(words.articles()).containsExactly(new Text(4, EN));
    }

    @Test
    void knowsTheCasesThatWereSent() {
        words.take(visitor("a", visit(9, new CaseSent(EN, new FormKey("f"), 12))));
        assertThat(words.cases()).containsExactly(12L);
    }
}
