package org.dalil.insight.topic.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.topic.words.TopicName.Called;
import org.dalil.insight.topic.words.TopicName.Typed;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;

class TopicNameTest {
    private static final Language EN = Language.ENGLISH;
    private static final Language AR = Language.ARABIC;

    @Test
    void isWhatMostTypeInTheLanguageOfWhoLooks() {
        var wordings =
                List.of(
                        new Typed("cancel order", EN, 40, 20),
                        new Typed("order cancel", EN, 90, 9),
                        new Typed("إلغاء الطلب", AR, 3, 1));
        assertThat(TopicName.typed(wordings, EN, null)).contains(new Called("cancel order", EN));
        assertThat(TopicName.typed(wordings, AR, null)).contains(new Called("إلغاء الطلب", AR));
    }

    @Test
    void isInAnotherLanguageWhereNobodyTypedInThisOne() {
        var wordings = List.of(new Typed("cancel order", EN, 3, 3), new Typed("إلغاء", AR, 2, 2));
        assertThat(TopicName.typed(wordings, AR, null)).contains(new Called("cancel order", EN));
    }

    @Test
    void isNothingThatFewerThanThreeTyped() {
        assertThat(TopicName.typed(List.of(new Typed("my secret", EN, 2, 2)), EN, null)).isEmpty();
        assertThat(TopicName.typed(List.of(new Typed("my secret", EN, 2, 2)), EN, "my secret"))
                .isEmpty();
        assertThat(TopicName.typed(List.of(new Typed("a secret", EN, 3, 0)), EN, null)).isPresent();
    }

    @Test
    void changesOnlyForAFifthMore() {
        var shown = new Typed("cancel order", EN, 100, 50);
        assertThat(TopicName.typed(List.of(shown, new Typed("x", EN, 99, 59)), EN, "cancel order"))
                .contains(new Called("cancel order", EN));
        assertThat(TopicName.typed(List.of(shown, new Typed("x", EN, 99, 60)), EN, "cancel order"))
                .contains(new Called("x", EN));
        assertThat(TopicName.typed(List.of(shown, new Typed("x", EN, 99, 51)), EN, "gone"))
                .contains(new Called("x", EN));
    }

    @Test
    void isTheSameWhicheverWayTheWordingsCome() {
        var one = new Typed("a", EN, 5, 5);
        var other = new Typed("b", EN, 5, 5);
        assertThat(TopicName.typed(List.of(one, other), EN, null))
                .isEqualTo(TopicName.typed(List.of(other, one), EN, null))
                .contains(new Called("a", EN));
    }

    /** Who fails looks for better words: three wordings may be one person's. */
    @Test
    void isNothingThatOnePersonTypedInThreeWays() {
        var wordings =
                List.of(
                        new Typed("refund Layla Haddad divorce", EN, 1, 1),
                        new Typed("Layla Haddad refund", EN, 1, 1),
                        new Typed("divorce Layla Haddad refund", EN, 1, 1));
        assertThat(TopicName.typed(wordings, EN, null)).isEmpty();
        assertThat(TopicName.typed(wordings, AR, null)).isEmpty();
    }
}
