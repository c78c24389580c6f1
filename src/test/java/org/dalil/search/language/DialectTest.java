package org.dalil.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.search.language.lexicon.Lexicon;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What customers type is no standard Arabic; what they mean is. */
class DialectTest {
    private final Analysis arabic = Analysis.of(Language.ARABIC, Lexicon.SHIPPED);

    @Test
    void questionWordsSayAsLittleAsTheirStandardOnes() {
        assertThat(arabic.words("ليش ازاي وين شلون ايش امتى ليه فين وش اللي عشان كمان"))
                .hasSize(12)
                .allMatch(word -> word.forms().light());
        assertThat(forms("ليش").stems()).contains("لماذا");
    }

    @ParameterizedTest
    @ValueSource(strings = {"لا", "مو", "مش", "ما يشتغل", "ما تشتغل", "ما قدرت", "ما وصلني"})
    void negationsTellAndMeet(String written) {
        assertThat(forms(written).light()).isFalse();
        assertThat(forms(written).stems()).contains("لا");
    }

    @ParameterizedTest
    @ValueSource(strings = {"شغال", "شغالة", "يشتغل", "تشتغل", "بيشتغل", "مايشتغل", "تعمل"})
    void working(String written) {
        assertThat(forms(written).stems()).contains("يعمل");
    }

    @Test
    void aNegationThatIsWrittenTogetherStaysOne() {
        assertThat(forms("مايشتغلش").stems()).contains("لا", "يعمل");
        assertThat(forms("مفيش").stems()).contains("لا");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ما رسوم التحويل", "ما هو", "ما يلزم للتسجيل", "ما تكلفة الشحن", "ما"})
    void asksWhereNoVerbFollows(String written) {
        assertThat(forms(written).light()).isTrue();
    }

    private Forms forms(String text) {
        return arabic.words(text).getFirst().forms();
    }
}
