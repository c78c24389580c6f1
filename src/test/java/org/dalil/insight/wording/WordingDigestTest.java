package org.dalil.insight.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.search.language.Analysis;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

class WordingDigestTest {
    private static final Analysis ENGLISH = Analysis.of(Language.ENGLISH);
    private static final Analysis ARABIC = Analysis.of(Language.ARABIC);

    @Test
    void isTheSameHoweverWordsAreWritten() {
        assertThat(english("How do I cancel?")).isEqualTo(english("how do i CANCEL"));
        assertThat(arabic("إلغاءُ الطلب")).isEqualTo(arabic("الغاء  الطلب"));
    }

    @Test
    void tellsWordsTheirOrderAndLanguagesApart() {
        assertThat(english("cancel order")).isNotEqualTo(english("cancel orders"));
        assertThat(english("cancel order")).isNotEqualTo(english("order cancel"));
        assertThat(english("cancel order")).isNotEqualTo(english("cancelorder"));
        assertThat(WordingDigest.of("otp", Language.ARABIC, ENGLISH)).isNotEqualTo(english("otp"));
    }

    @Test
    void tellsSignsApartWhereThereAreNoWords() {
        assertThat(english("?")).isNotEqualTo(english("!"));
        assertThat(english("?")).isEqualTo(english(" ? "));
    }

    /** A number that was hidden is no word that anybody typed. */
    @Test
    void keepsWhatStandsForPersonalData() {
        assertThat(WordingDigest.common("Refund: [card number], PLEASE", ENGLISH))
                .isEqualTo("refund [card number] please");
        assertThat(WordingDigest.common("[رقم هاتف] إلغاء الطلب", ARABIC))
                .isEqualTo("[رقم هاتف] الغاء الطلب");
        assertThat(WordingDigest.common("[e-mail]", ENGLISH)).isEqualTo("[e-mail]");
    }

    @Test
    void fitsItsColumn() {
        assertThat(english("cancel " + "order ".repeat(60))).hasSize(43);
    }

    private static String english(String words) {
        return WordingDigest.of(words, Language.ENGLISH, ENGLISH);
    }

    private static String arabic(String words) {
        return WordingDigest.of(words, Language.ARABIC, ARABIC);
    }
}
