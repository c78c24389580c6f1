package org.dalil.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.search.language.lexicon.Lexicon;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class AnalysisTest {
    private final Analysis english = Analysis.of(Language.ENGLISH, Lexicon.SHIPPED);
    private final Analysis arabic = Analysis.of(Language.ARABIC, Lexicon.SHIPPED);

    @Test
    void cutsWhereScriptsChangeAndKeepsCodesWhole() {
        assertThat(exact(arabic, "بـWhatsApp والـOTP"))
                .containsExactly("ب", "whatsapp", "وال", "otp");
        assertThat(exact(english, "Error 0x80070005, 5.7.750 or ERR_CONNECTION."))
                .containsExactly("error", "0x80070005", "5.7.750", "or", "err_connection");
        assertThat(exact(english, "sign-in, the user's; don't")).contains("sign", "user", "dont");
        assertThat(exact(english, "密码重置")).hasSizeGreaterThan(1);
        assertThat(exact(english, "… — !؟ \u200F \uD83D 😀")).isEmpty();
    }

    @Test
    void givesWordsTheirPlaces() {
        var text = "The «حِسابك» is open";
        assertThat(english.words(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("The", "حِسابك", "is", "open");
    }

    @Test
    void foldsDigitsWithTheirSeparators() {
        assertThat(exact(arabic, "١٬٠٠٠ و٣٫٥ و۲۰۲۶")).contains("1000", "3.5", "2026");
        assertThat(exact(english, "1,000 3.5")).containsExactly("1000", "3.5");
    }

    @Test
    void keepsTheSignsOfNames() {
        assertThat(exact(english, "C++, C# or .NET; Ctrl+C, example.net, no. #5"))
                .containsExactly(
                        "c++", "c#", "or", ".net", "ctrl", "c", "example", "net", "no", "5");
        assertThat(english.words("C++").getFirst().forms().stems()).containsExactly("c++");
    }

    @Test
    void keepsNegations() {
        assertThat(arabic.words("لا يعمل غير بدون لم")).noneMatch(word -> word.forms().light());
        assertThat(english.words("not never without")).noneMatch(word -> word.forms().light());
        assertThat(english.words("how do I")).allMatch(word -> word.forms().light());
    }

    @Test
    void stemsLatinWordsInArabicAsEnglish() {
        assertThat(arabic.words("licenses").getFirst().forms().stems())
                .isEqualTo(english.words("license").getFirst().forms().stems());
    }

    /** For each form by itself: what shares one with a word that is looked for is looked at. */
    @Test
    void seesAtAGlanceNoLessThanInFull() {
        var text =
                "إلغاؤه من حسابك وبالفاتورة، Unplugging the Charger's cable_end مشـكلة ﻣﺸﻜﻠﺔ"
                    + " وفواتيرنا فاتورة مسؤول مسئول المسوولين رسايل رسائل ما يشتغل لا تعمل مش"
                    + " شغالة مايشتغل ليش لماذا C++ C# .NET net dotnet Notepad++ أشياء شي الأجهزة"
                    + " جهازي sign-in";
        for (var lookedFor : arabic.words(text)) {
            for (var stem : lookedFor.forms().stems()) {
                var seen = arabic.words(text, arabic.glance(List.of(stem)));
                for (var word : arabic.words(text)) {
                    if (word.forms().stems().contains(stem)) {
                        assertThat(seen).as(stem).contains(word);
                    }
                }
            }
        }
    }

    private static List<String> exact(Analysis analysis, String text) {
        return analysis.words(text).stream().map(Word::forms).map(Forms::exact).toList();
    }

    @Test
    void survivesAnythingThatMayStandInAText() {
        Stream.of("'", "''", "_", "a_", "__a", ".5", "5.", "1,000,", "ـ", "لل", "ال", "\u0000")
                .forEach(text -> assertThat(arabic.words(text)).hasSizeLessThan(3));
    }
}
