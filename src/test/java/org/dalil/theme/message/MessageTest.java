package org.dalil.theme.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

class MessageTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final String READS =
            "{count, plural, zero {لا قراءات} one {قراءة واحدة} two {قراءتان} few {# قراءات} many"
                    + " {# قراءة} other {# قراءة}}";

    private static String format(String pattern, Locale language, Map<String, ?> arguments) {
        var out = new StringBuilder();
        var formats = new Formats(language, "latn", "gregory", ZoneId.of("UTC"));
        Message.of(pattern, language)
                .format(
                        arguments,
                        formats,
                        new PlainSink(out, new Language(language.getLanguage())));
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "0, لا قراءات",
        "1, قراءة واحدة",
        "2, قراءتان",
        "3, 3 قراءات",
        "10, 10 قراءات",
        "11, 11 قراءة",
        "99, 99 قراءة",
        "100, 100 قراءة",
        "103, 103 قراءات",
        "6230, '6,230 قراءة'"
    })
    void knowsTheSixFormsOfArabic(int count, String words) {
        assertThat(format(READS, ARABIC, Map.of("count", count))).isEqualTo(words);
    }

    @Test
    void writesNumbersInTheDigitsOfThePortal() {
        var out = new StringBuilder();
        var formats = new Formats(ARABIC, "arab", "gregory", ZoneId.of("UTC"));
        Message.of(READS, ARABIC)
                .format(Map.of("count", 6230), formats, new PlainSink(out, Language.ARABIC));
        assertThat(out).hasToString("٦٬٢٣٠ قراءة");
    }

    @Test
    void chooses() {
        var pattern =
                "{who, select, staff {You {n, selectordinal, one {#st} other {#th}}} other {Hi}}";
        assertThat(format(pattern, Locale.ENGLISH, Map.of("who", "staff", "n", 21)))
                .isEqualTo("You 21st");
        assertThat(format(pattern, Locale.ENGLISH, Map.of("who", "none"))).isEqualTo("Hi");
    }

    @Test
    void takesAnOffsetAndExactNumbers() {
        var pattern =
                "{n, plural, offset:1 =0 {none} =1 {{name}} one {{name} and # more} other {{name}"
                        + " and # more}}";
        assertThat(format(pattern, Locale.ENGLISH, Map.of("n", 3, "name", "Huda")))
                .isEqualTo("\u2066Huda\u2069 and 2 more");
        assertThat(format(pattern, Locale.ENGLISH, Map.of("n", 0, "name", "Huda")))
                .isEqualTo("none");
    }

    @Test
    void quotesBracesAndLeavesApostrophesAlone() {
        assertThat(format("don't '{'x'}' {n, number}", Locale.ENGLISH, Map.of("n", 1.5)))
                .isEqualTo("don't {x} 1.5");
    }

    @Test
    void showsTheNameOfWhatIsMissing() {
        assertThat(format("for {query}", Locale.ENGLISH, Map.of())).isEqualTo("for {query}");
    }

    @Test
    void countsNumbersOnly() {
        assertThatThrownBy(() -> format(READS, ARABIC, Map.of("count", "3")))
                .hasMessageContaining("'count'");
        assertThatThrownBy(() -> format("{a}", ARABIC, Map.of("a", new Object())))
                .hasMessageContaining("'a' is a Object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{count, plural, one {x}}",
                "{a",
                "}{",
                "{a, date}",
                "{a, choice, 0#x}",
                "{a, spellout}"
            })
    void refusesWhatItCannotSay(String pattern) {
        assertThatThrownBy(() -> Message.of(pattern, Locale.ENGLISH))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void tellsWhatItAsksForAndWhatItDoesNotSay() {
        var message = Message.of("{a} {n, plural, =0 {x} one {{b}} two {y} other {#}}", ARABIC);
        assertThat(message.arguments()).containsExactly("a", "b", "n");
        assertThat(message.missingForms()).containsExactly("few", "many");
    }

    @Test
    void servesManyThreads() {
        var message = Message.of(READS, ARABIC);
        var formats = new Formats(ARABIC, "arab", "gregory", ZoneId.of("UTC"));
        var seen =
                IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(
                                i -> {
                                    var out = new StringBuilder();
                                    message.format(
                                            Map.of("count", 103),
                                            formats,
                                            new PlainSink(out, Language.ARABIC));
                                    return out.toString();
                                })
                        .distinct()
                        .toList();
        assertThat(seen).containsExactly("١٠٣ قراءات");
    }
}
