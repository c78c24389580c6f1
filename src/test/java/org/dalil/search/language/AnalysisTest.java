package org.dalil.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

class AnalysisTest {
    private final Analysis english = Analysis.of(Language.ENGLISH);
    private final Analysis arabic = Analysis.of(Language.ARABIC);

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

    /** What people look up, and how they write it. */
    @ParameterizedTest
    @CsvSource({
        "إلغاء, للإلغاء",
        "إلغاء, الغاؤها",
        "إلغاء, الغا",
        "طلب, طلباتكم",
        "طلب, الطلب",
        "رسالة, الرسائل والرسالة",
        "خدمة, خدماتنا",
        "خدمة, خدمتكم",
        "بيانات, بياناتي",
        "مسؤول, مسئول",
        "عنوان, عنواني",
        "وصول, الوصول",
        "واتساب, الواتساب",
        "ضمان, الضمان",
        "مشكلة, ﻣﺸﻜﻠﺔ",
        "حساب, حِسَـابٌ",
        "كتاب, ککتابی",
        "مستخدم, للمستخدمين"
    })
    void formsOfAnArabicWordMeet(String looked, String written) {
        assertThat(meet(looked, written)).as(looked + " / " + written).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"وكيل, كيل", "بريد, ريد", "عقد, عقدة", "أصول, صول", "كلمة, لمة", "مكان, مكة"})
    void wordsThatOnlyLookLikeRelativesStayApart(String one, String other) {
        assertThat(meet(one, other)).isFalse();
    }

    @Test
    void seesAtAGlanceNoLessThanInFull() {
        var text = "إلغاؤه من حسابك وبالفاتورة، Unplugging the Charger's cable_end مشـكلة ﻣﺸﻜﻠﺔ";
        for (var word : arabic.words(text)) {
            var glance = new Glance(word.forms().stems());
            assertThat(arabic.words(text, glance)).contains(word);
        }
    }

    private boolean meet(String one, String other) {
        var stems = arabic.words(one).getFirst().forms().stems();
        return arabic.words(other).stream()
                .anyMatch(word -> !Collections.disjoint(stems, word.forms().stems()));
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
