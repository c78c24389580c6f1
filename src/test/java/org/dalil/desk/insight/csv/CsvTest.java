package org.dalil.desk.insight.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

class CsvTest {

    @Test
    void beginsWithTheMarkByWhichExcelKnowsTheLetters() throws IOException {
        var bytes = bytes(List.of("الموضوع"), List.of());
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8))
                .isEqualTo("الموضوع\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+966",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =cmd|' /C calc'!A0",
                "\u200F=1",
                "\uFEFF=1",
                "\u00A0@x",
                "＝1"
            })
    void noSpreadsheetComputesWhatSomebodyTyped(String words) throws IOException {
        assertThat(cell(Cell.of(words)).replace("\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delivery;=HYPERLINK(1)",
                "delivery ; \u200F=1",
                "a|@x",
                "a\t-1+2",
                "a, =1",
                "a;\"=1",
                "a;;＝1"
            })
    void noPartOfACellIsComputedWhereAnotherSignPartsCells(String words) throws IOException {
        assertThat(cell(Cell.of(words)).replace("\"", ""))
                .containsPattern("[;,|\t][\\s\u200F]*'[=@＝-]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"order 12-3", "a=b", "نعم - لا", "'quoted'", "", " x"})
    void wordsThatComputeNothingStayAsTheyWere(String words) throws IOException {
        assertThat(cell(Cell.of(words))).isEqualTo(words);
    }

    @Test
    void aNumberBelowZeroStaysANumber() throws IOException {
        assertThat(cell(Cell.of(-14))).isEqualTo("-14");
        assertThat(cell(Cell.of(0.0000001))).isEqualTo("0.00000010");
        assertThat(cell(Cell.of(Double.NaN))).isEmpty();
        assertThat(cell(Cell.of(LocalDate.of(2026, 5, 3)))).isEqualTo("2026-05-03");
    }

    @Test
    void commasQuotesAndLinesStayInTheirCell() throws IOException {
        assertThat(cell(Cell.of("a,b"))).isEqualTo("\"a,b\"");
        assertThat(cell(Cell.of("say \"no\""))).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(cell(Cell.of("a\r\nb"))).isEqualTo("\"a\r\nb\"");
    }

    @Test
    void aHeadThatComputesIsMadeHarmlessToo() throws IOException {
        var text = new String(bytes(List.of("=a", "b"), List.of()), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo("\uFEFF'=a,b\r\n");
    }

    @Test
    void aRowThatDoesNotFitItsHeadIsAFault() {
        assertThatThrownBy(() -> bytes(List.of("a", "b"), List.of(List.of(Cell.of(1)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String cell(Cell cell) throws IOException {
        var text = new String(bytes(List.of("h"), List.of(List.of(cell))), StandardCharsets.UTF_8);
        return text.substring("\uFEFFh\r\n".length(), text.length() - 2);
    }

    private static byte[] bytes(List<String> head, List<List<Cell>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        Csv.write(head, rows.iterator(), out);
        return out.toByteArray();
    }
}
