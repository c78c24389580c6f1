package org.dalil.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.text.Language.ARABIC;
import static org.dalil.text.Language.ENGLISH;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void oneLetterOfTheLanguagesScriptMakesATextRunItsWay() {
        assertThat(ARABIC.directionOf("WhatsApp لا يعمل")).isEqualTo("rtl");
        assertThat(ENGLISH.directionOf("تطبيق WhatsApp")).isEqualTo("ltr");
    }

    @Test
    void aTextWithoutSuchALetterRunsTheOtherWay() {
        assertThat(ARABIC.directionOf("iPhone 12 (Pro)")).isEqualTo("ltr");
        assertThat(ENGLISH.directionOf("لا يعمل")).isEqualTo("rtl");
    }

    @Test
    void aTextWithoutLettersRunsAsThePage() {
        assertThat(ARABIC.directionOf("12 + 3")).isEqualTo("rtl");
        assertThat(ENGLISH.directionOf("")).isEqualTo("ltr");
    }

    @Test
    void aTextSaysByAMarkAtItsBeginningWhichWayItRuns() {
        assertThat(ARABIC.directionOf("\u200fcar ← bike")).isEqualTo("rtl");
        assertThat(ENGLISH.directionOf("\u200eسيارة → دراجة")).isEqualTo("ltr");
    }
}
