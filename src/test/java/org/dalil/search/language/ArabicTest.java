package org.dalil.search.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.dalil.search.language.lexicon.Lexicon;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which Arabic words meet, from what the usual chain gets wrong in everyday customer service. */
class ArabicTest {
    private final Analysis arabic = Analysis.of(Language.ARABIC, Lexicon.SHIPPED);

    @ParameterizedTest
    @CsvSource({
        "إلغاء, الغاء الإلغاء للإلغاء لإلغاء بإلغاء إلغائه إلغاؤها الغاوها الغا",
        "إلكتروني, الكتروني الإلكتروني الالكترونية إلكترونية والإلكتروني",
        "وكيل, الوكيل لوكيل وكلاء",
        "وصول, الوصول بالوصول",
        "واتساب, الواتساب بالواتساب",
        "بيانات, بيان بياناتي البيانات",
        "ضمان, الضمان ضمانات للضمان",
        "عنوان, عنواني العنوان عناوين",
        "مشكلة, لمشكلة بمشكلة مشكلتي مشكلتك مشاكل المشاكل ومشاكلهم ﻣﺸﻜﻠﺔ",
        "فاتورة, لفاتورة فاتورتي فواتير الفواتير فواتيرنا بفواتيركم",
        "استرداد, باسترداد لاسترداد الاسترداد",
        "حساب, حسابك ٱلحساب حساب\u200F حِسَابٌ حسـاب حسابی حسابى",
        "رحمن, رحم\u0670ن",
        "خدمة, خدماتنا خدمتكم خدمات",
        "مسؤول, مسئول مسوول المسوولين المسؤولين",
        "رسالة, رسائل رسايل الرسايل",
        "شيء, شي شئ أشياء",
        "كتاب, ککتابی كتب",
        "طلب, طلباتكم الطلب",
        "مستخدم, للمستخدمين",
        "شكوى, شكاوى الشكاوي شكواك"
    })
    void formsOfAWordMeet(String word, String written) {
        for (var each : written.split(" ")) {
            assertThat(meet(word, each)).as(word + " / " + each).isTrue();
            assertThat(meet(each, word)).as(each + " / " + word).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "وكيل, كيل", "بريد, ريد", "عقد, عقدة", "أصول, صول", "كلمة, لمة", "مكان, مكة", "والد, ولد",
        "منتج, نتج", "أمان, أم", "شكر, شكوى", "رقم, رق", "سلة, سجل", "بنك, بيان", "وصل, صول"
    })
    void wordsThatOnlyLookLikeRelativesStayApart(String one, String other) {
        assertThat(meet(one, other)).isFalse();
    }

    @Test
    void marksOfReadingNeverHideAWord() {
        for (var written :
                List.of("حساب\u200F", "\u200Fحساب", "حِسَابٌ", "حسـاب", "\u202Bحساب\u202C")) {
            assertThat(arabic.words(written))
                    .extracting(word -> word.forms().exact())
                    .as(written)
                    .containsExactly("حساب");
        }
    }

    @Test
    void whatIsLeftOfAPrefixBeforeAnotherScriptSaysNothing() {
        for (var written :
                List.of("والـOTP", "بالـOTP", "للـOTP", "الـOTP", "بـOTP", "وبالـ OTP")) {
            assertThat(arabic.words(written))
                    .extracting(word -> word.forms().light())
                    .as(written)
                    .containsExactly(true, false);
        }
    }

    @Test
    void everySharedPairMeetsAndNoWordThatMustStayApartDoes() throws IOException {
        var shared = Path.of(System.getProperty("dalil.shared", "../shared")).resolve("relevance");
        assumeThat(shared.resolve("arabic-pairs.tsv"))
                .as("the word pairs beside the project, in -Ddalil.shared; skipped without them")
                .exists();
        var missed = new ArrayList<String>();
        for (var line : Files.readAllLines(shared.resolve("arabic-pairs.tsv"))) {
            var pair = line.split("\t");
            if (!meet(pair[0], pair[1])) {
                missed.add(line);
            }
        }
        assertThat(missed).isEmpty();
        var apart = Files.readAllLines(shared.resolve("arabic-apart.txt"));
        var met = new ArrayList<String>();
        for (var one : apart) {
            for (var other : apart) {
                if (!one.equals(other) && meet(one, other)) {
                    met.add(one + " / " + other);
                }
            }
        }
        assertThat(apart).hasSizeGreaterThan(30);
        assertThat(met).isEmpty();
    }

    private boolean meet(String one, String other) {
        return !Collections.disjoint(stems(one), stems(other));
    }

    private List<String> stems(String word) {
        return arabic.words(word).getFirst().forms().stems();
    }
}
