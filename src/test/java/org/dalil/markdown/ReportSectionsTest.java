package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.markdown.ReportPart.CAUSE;
import static org.dalil.markdown.ReportPart.ENVIRONMENT;
import static org.dalil.markdown.ReportPart.ISSUE;
import static org.dalil.markdown.ReportPart.RESOLUTION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class ReportSectionsTest {
    private static final String REPORT =
            """
            # The card is declined

            In short.

            ## Environment

            - App 4.2
            - iPhone, *Riyadh*

            ## Issue

            "My card is declined"

            Resolution:
            -----------

            1. Open

            ### On a phone

            2. Pay

            ## Cause

            ## See also

            More.
            """;

    private final Documents documents = new Documents();

    @Test
    void findsThePartsAsTheyAreWritten() {
        var report = documents.report(REPORT);
        assertThat(report.sections())
                .extracting(ReportSection::part)
                .containsExactly(ENVIRONMENT, ISSUE, RESOLUTION, CAUSE);
        assertThat(markdown(report, ISSUE)).contains("\"My card is declined\"");
        assertThat(markdown(report, RESOLUTION)).contains("1. Open\n\n### On a phone\n\n2. Pay");
        assertThat(report.before()).isEqualTo("# The card is declined\n\nIn short.\n\n");
        assertThat(report.rest()).isEqualTo("## See also\n\nMore.\n");
        assertThat(report.missing()).isEmpty();
    }

    @Test
    void givesThePageForReaders() {
        assertThat(documents.report(REPORT).forReaders())
                .containsSubsequence("In short.", "## Issue", "## Resolution", "## See also")
                .doesNotContain("Environment", "Cause");
        assertThat(documents.lines(markdown(documents.report(REPORT), ENVIRONMENT).orElseThrow()))
                .containsExactly("App 4.2", "iPhone, Riyadh");
    }

    @ParameterizedTest
    @CsvSource({
        "المشكلة,ISSUE",
        "وصف المشكلة,ISSUE",
        "الأعراض,ISSUE",
        "الاعراض:,ISSUE",
        "السؤال,ISSUE",
        "بيئة الاستخدام,ENVIRONMENT",
        "بيئه الإستخدام :,ENVIRONMENT",
        "البيئة,ENVIRONMENT",
        "الظروف,ENVIRONMENT",
        "الحَلّ,RESOLUTION",
        "**الحـــل**,RESOLUTION",
        "خطوات الحل:,RESOLUTION",
        "المعالجة,RESOLUTION",
        "الإجابة,RESOLUTION",
        "الأجابه,RESOLUTION",
        "السبب,CAUSE",
        "سبب المشكلة,CAUSE",
        "السبب الجذرى,CAUSE",
        "issue,ISSUE",
        "ISSUE:,ISSUE",
        "<a name=\"x\"></a>Resolution,RESOLUTION",
        "Root cause,CAUSE"
    })
    void knowsTheHeadings(String heading, ReportPart part) {
        assertThat(documents.report("## " + heading + " ##\n\ntext").sections())
                .containsExactly(
                        new ReportSection(part, documents.lines(heading).getFirst(), "text"));
    }

    @Test
    void isNotMisledByCodeOrQuotes() {
        var report =
                documents.report("```\n## Issue\n```\n\n> ## Cause\n\n- ## Resolution\n\nIssue\n");
        assertThat(report.sections()).isEmpty();
        assertThat(report.missing()).containsExactly(ISSUE, ENVIRONMENT, RESOLUTION);
    }

    @Test
    void anEmptyPartIsMissing() {
        var report = documents.report("## Issue\n\n## Resolution\r\nx\r\n## Issue\n\ny");
        assertThat(report.missing()).containsExactly(ISSUE, ENVIRONMENT);
        assertThat(markdown(report, RESOLUTION)).contains("x");
        assertThat(report.rest()).isEqualTo("## Issue\n\ny");
    }

    private static Optional<String> markdown(ReportSections report, ReportPart part) {
        return report.find(part).map(ReportSection::markdown);
    }
}
