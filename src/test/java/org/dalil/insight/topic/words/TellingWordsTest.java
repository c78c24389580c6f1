package org.dalil.insight.topic.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.search.language.Analysis;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class TellingWordsTest {
    private static final Analysis ENGLISH = Analysis.of(Language.ENGLISH);
    private static final Analysis ARABIC = Analysis.of(Language.ARABIC);

    @Test
    void leavesOutLightWordsWhereThereAreOthers() {
        assertThat(TellingWords.of(ENGLISH, "how do I return a parcel").size()).isEqualTo(2);
        assertThat(TellingWords.of(ENGLISH, "how").size()).isEqualTo(1);
        assertThat(TellingWords.of(ARABIC, "كيف").size()).isEqualTo(1);
        assertThat(TellingWords.of(ENGLISH, " ?! ").isEmpty()).isTrue();
    }

    @Test
    void keepsAWordOnce() {
        assertThat(TellingWords.of(ENGLISH, "order orders ORDER cancel").size()).isEqualTo(2);
        assertThat(TellingWords.of(ARABIC, "الطلب طلب الطلبات إلغاء").size()).isEqualTo(2);
    }

    @Test
    void keepsTheFirstTwelve() {
        var many = IntStream.range(0, 40).mapToObj(n -> "word" + (char) ('a' + n % 26) + n);
        assertThat(TellingWords.of(ENGLISH, many.collect(Collectors.joining(" "))).size())
                .isEqualTo(12);
    }

    @Test
    void takesNoPersonalDataForAWordNorWhatStandsForIt() {
        var bare = TellingWords.of(ENGLISH, "cancel order");
        assertThat(TellingWords.of(ENGLISH, "cancel order [e-mail] [number]")).isEqualTo(bare);
        assertThat(TellingWords.of(ENGLISH, "cancel sara@example.com order 0501234567"))
                .isEqualTo(bare);
        assertThat(TellingWords.of(ARABIC, "إلغاء [رقم هاتف] الطلب"))
                .isEqualTo(TellingWords.of(ARABIC, "إلغاء الطلب"));
    }

    @Test
    void holdsNoStemLongerThanTheStoreTakes() {
        var ligatures = "\uFDFA".repeat(60);
        TellingWords.of(ARABIC, ligatures + " " + "x".repeat(300))
                .words()
                .forEach(word -> assertThat(word).allMatch(stem -> stem.length() <= 60));
    }

    @Test
    void knowsWhetherTwoShareAWord() {
        var order = TellingWords.of(ENGLISH, "cancel my order");
        assertThat(order.shareOne(TellingWords.of(ENGLISH, "orders late"))).isTrue();
        assertThat(order.shareOne(TellingWords.of(ENGLISH, "my refund"))).isFalse();
    }
}
