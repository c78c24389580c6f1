package org.dalil.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Stream;

class TextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "How do I reset my password?|how-do-i-reset-my-password",
                "Customer's  order -- #12|customers-order-12",
                "كيف أُعيد تعيين كلمة المرور؟|كيف-أعيد-تعيين-كلمة-المرور",
                "مرحبـــا بكم|مرحبا-بكم",
                "WhatsApp لا يعمل|whatsapp-لا-يعمل",
                "\u200Fحساب\u200F|حساب",
                "Ünïcode Straße|ünïcode-straße",
                "日本語 ガイド|日本語-ガイド",
                "???|article",
                "../../etc/passwd|etc-passwd",
            })
    void aSlugKeepsLettersOfEveryScript(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void aLongSlugIsCutAtAWord() {
        assertThat(Slug.of("word ".repeat(60))).hasSizeLessThanOrEqualTo(80).endsWith("word");
        assertThat(Slug.of("x".repeat(250))).hasSize(80);
        assertThat(Slug.of("𝒳".repeat(100)).codePoints().allMatch(Character::isLetter)).isTrue();
    }

    @Test
    void sortsAsPeopleDo() {
        assertThat(
                        Stream.of("الهاتف", "أمان", "إلغاء", "آخر", "حِساب", "حساب جديد", "«بريد»")
                                .sorted(java.util.Comparator.comparing(SortKey::of)))
                .containsExactly("آخر", "إلغاء", "أمان", "«بريد»", "حِساب", "حساب جديد", "الهاتف");
        assertThat(
                        Stream.of("The refund", "accounts", "Éclair", "Zebra", "eclipse")
                                .sorted(java.util.Comparator.comparing(SortKey::of)))
                .containsExactly("accounts", "Éclair", "eclipse", "The refund", "Zebra");
    }

    @Test
    void aLanguageKnowsItsDirectionAndItsOwnName() {
        assertThat(Language.ARABIC.direction()).isEqualTo("rtl");
        assertThat(Language.ENGLISH.direction()).isEqualTo("ltr");
        assertThat(Language.ARABIC.ownName()).isEqualTo("العربية");
        assertThat(new Language("fa").isRightToLeft()).isTrue();
        assertThatThrownBy(() -> new Language("../en"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("../en");
    }
}
