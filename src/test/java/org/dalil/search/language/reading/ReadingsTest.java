package org.dalil.search.language.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class ReadingsTest {
    private static final Map<String, Integer> TEXTS =
            Map.ofEntries(
                    Map.entry("حساب", 9),
                    Map.entry("حاسب", 2),
                    Map.entry("الغا", 5),
                    Map.entry("الحساب", 5),
                    Map.entry("تحويل", 3),
                    Map.entry("فاتوره", 4),
                    Map.entry("مشكله", 4),
                    Map.entry("تسجيل", 4),
                    Map.entry("استرداد", 4),
                    Map.entry("كيف", 100),
                    Map.entry("شحن", 4),
                    Map.entry("خدمه", 4),
                    Map.entry("طلب", 4));

    private static final Vocabulary VOCABULARY = word -> TEXTS.getOrDefault(word, 0);

    @ParameterizedTest
    @CsvSource({
        "7sab, حساب",
        "7esab, حساب",
        "2lghaa, الغا",
        "el7sab, الحساب",
        "t7weel, تحويل",
        "fatoora, فاتوره",
        "mushkila, مشكله",
        "tasjeel, تسجيل",
        "esterdad, استرداد",
        "5edma, خدمه",
        "6alab, طلب",
        "2lghaa 7sab 2, الغا حساب 2"
    })
    void readsArabizi(String typed, String meant) {
        assertThat(Readings.of(typed, VOCABULARY)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "hgyhx|الغاء",
                "Ygyhx|إلغاء",
                "pshf|حساب",
                "hgthj,vm|الفاتورة",
                "'gf|طلب",
                "قثىثص|renew",
                "حشسسصخقي|password",
                "مخلهى|login",
                "لاهمم|bill",
                "مهلاف|light"
            })
    void readsTheOtherKeyboard(String typed, String meant) {
        assertThat(Readings.of(typed, VOCABULARY)).contains(meant);
    }

    @Test
    void readsNothingIntoWhatHasNoOtherReading() {
        assertThat(Readings.of("", VOCABULARY)).isEmpty();
        assertThat(Readings.of("2026 ١٢٣ ?!", VOCABULARY)).isEmpty();
        assertThat(Readings.of("حساب paypal", VOCABULARY)).isEmpty();
        assertThat(Readings.of("sim", word -> 1)).hasSize(1); // another keyboard, no Arabizi
        assertThat(Readings.of("printer", VOCABULARY)).hasSize(1);
    }

    @Test
    void asksLittleWhateverIsTyped() {
        var asked = new int[1];
        Vocabulary counting =
                _ -> {
                    asked[0]++;
                    return 1;
                };
        var words = "aeiouaeiouaeiouaei ".repeat(40);
        Readings.of(words, counting);
        assertThat(asked[0]).isZero();
        Readings.of("aeioudstzaeioudstz ".repeat(8), counting);
        assertThat(asked[0]).isBetween(1, 8 * 96);
    }
}
