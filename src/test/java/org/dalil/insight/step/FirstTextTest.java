package org.dalil.insight.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.article.revision.Text;
import org.junit.jupiter.api.Test;

import java.util.List;

class FirstTextTest {

    @Test
    void listsWordsCasesAndWhatIsNearest() {
        assertThat(
                        FirstText.issue(
                                List.of("vat invoice", "فاتورة ضريبية"),
                                List.of(12L, 9L),
                                List.of(new NearArticle(7, "Invoices [old]"))))
                .isEqualTo(
                        """
                        - vat invoice
                        - فاتورة ضريبية

                        - \\#12
                        - \\#9

                        - [Invoices \\[old\\]](/a/7)\
                        """);
    }

    @Test
    void leavesOutWhatThereIsNot() {
        assertThat(FirstText.issue(List.of(), List.of(3L), List.of())).isEqualTo("- \\#3");
        assertThat(FirstText.issue(List.of(), List.of(), List.of())).isEmpty();
    }

    @Test
    void makesNothingOfMarksThatSomebodyTyped() {
        assertThat(FirstText.plain("# heading")).isEqualTo("\\# heading");
        assertThat(FirstText.plain("<script>alert(1)</script>"))
                .doesNotContainPattern("(?<!\\\\)[<>]");
        assertThat(FirstText.plain("[x](javascript:y)")).isEqualTo("\\[x\\]\\(javascript\\:y\\)");
        assertThat(FirstText.plain("one\n\n## two")).isEqualTo("one \\#\\# two");
    }

    @Test
    void cutsATitleBetweenLetters() {
        assertThat(FirstText.title("  VAT\n invoice ")).isEqualTo("VAT invoice");
        assertThat(FirstText.title("\u200b ")).isEmpty();
        for (var length = 245; length < 256; length++) {
            var title = FirstText.title("x".repeat(length) + "😀".repeat(20));
            assertThat(title).hasSizeLessThanOrEqualTo(Text.LONGEST_TITLE).endsWith("…");
            assertThat(title.codePoints().noneMatch(each -> each >= 0xD800 && each < 0xE000))
                    .isTrue();
        }
    }
}
