package org.dalil.search.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.dalil.search.language.Analysis;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class LexiconTest {
    @TempDir Path data;

    @Test
    void everyShippedLineIsNeeded() {
        var without = Analysis.of(Language.ARABIC, new Lexicon(List.of()));
        var with = Analysis.of(Language.ARABIC, Lexicon.SHIPPED);
        assertThat(Lexicon.SHIPPED.entries()).hasSizeGreaterThan(300);
        for (var entry : Lexicon.SHIPPED.entries()) {
            for (var written : entry.written()) {
                var pair = entry.word() + ": " + written;
                assertThat(stems(with, written)).as(pair).contains(first(with, entry.word()));
                assertThat(stems(without, written))
                        .as("joined by rule already, " + pair)
                        .doesNotContainAnyElementsOf(stems(without, entry.word()));
            }
        }
    }

    @Test
    void anInstallationAddsWords() throws IOException {
        write("# ours\n\nمستودع: هنجر، هناجر\r\nفاتورة : كمبيالة\n");
        var lexicon = Lexicon.in(data);
        var analysis = Analysis.of(Language.ARABIC, lexicon);
        assertThat(stems(analysis, "الهناجر")).contains("مستودع");
        assertThat(stems(analysis, "كمبيالة")).contains("فاتوره");
        assertThat(stems(analysis, "مشاكل")).contains("مشكله");
        assertThat(lexicon.fingerprint()).isNotEqualTo(Lexicon.SHIPPED.fingerprint());
    }

    @Test
    void withoutAFileItIsWhatShips() {
        assertThat(Lexicon.in(data)).isSameAs(Lexicon.SHIPPED);
    }

    @Test
    void tellsEveryWrongLineAndWhy() throws IOException {
        write("مستودع: هنجر\nمستودع هنجر\nbox: صندوق\n\nصندوق:\nعلبة: : علب\nعلبة: كل العلب\n");
        assertThatExceptionOfType(LexiconRefused.class)
                .isThrownBy(() -> Lexicon.in(data))
                .withMessageContaining("lexicon.txt has 4 wrong lines")
                .withMessageContaining("line 2: has 0 colons")
                .withMessageContaining("line 3: «box» is not one Arabic word")
                .withMessageContaining("line 5: «» is not one Arabic word")
                .withMessageContaining("line 6: has 2 colons");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Files.write(data.resolve(Lexicon.FILE), "مستودع".getBytes(StandardCharsets.UTF_16));
        assertThatExceptionOfType(LexiconRefused.class)
                .isThrownBy(() -> Lexicon.in(data))
                .withMessageContaining("UTF-8");
        write("#".repeat(1_000_001));
        assertThatExceptionOfType(LexiconRefused.class)
                .isThrownBy(() -> Lexicon.in(data))
                .withMessageContaining("larger than");
    }

    private void write(String text) throws IOException {
        Files.writeString(data.resolve(Lexicon.FILE), text);
    }

    private static List<String> stems(Analysis analysis, String word) {
        return analysis.words(word).getFirst().forms().stems();
    }

    private static String first(Analysis analysis, String word) {
        return stems(analysis, word).getFirst();
    }
}
