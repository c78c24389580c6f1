package org.dalil.desk.insight.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.desk.insight.report.ReportPage.Section;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class ReportPageTest {

    @Test
    void aReportIsChartsWithTheirTablesAndTablesAlone() {
        for (var language : Samples.LANGUAGES) {
            var telling = Printed.telling(language);
            var title = telling.say("insight.reports.never");
            var html =
                    page(
                            language,
                            List.of(),
                            List.of(
                                    Section.of(Samples.line(telling)),
                                    Section.of(Samples.causes(telling))
                                            .with(
                                                    telling.say(
                                                            "insight.reports.linkRate",
                                                            Map.of(
                                                                    "share",
                                                                    telling.percent(0.62)))),
                                    Section.of(Samples.outcomes(telling, 6)),
                                    Section.of(
                                            "never",
                                            title,
                                            telling.say("insight.reports.never1"),
                                            Samples.table(telling, title))));
            assertThat(html)
                    .contains("<polyline", "chart-bars", "chart-split", "id=\"never\"")
                    .contains("aria-current=\"page\"")
                    .doesNotContainPattern(Printed.UNSAID);
        }
    }

    @Test
    void aPeriodThatIsNoneIsRefusedWithWhatWasTyped() {
        var html =
                page(
                        Language.ENGLISH,
                        List.of(new FieldProblem("from", "From is after to.")),
                        List.of());
        assertThat(html)
                .contains("href=\"#from\"", "value=\"2026-13-01\"", "Nothing in these days.");
    }

    private static String page(
            Language language, List<FieldProblem> problems, List<Section> sections) {
        var telling = Printed.telling(language);
        var tabs =
                Stream.of("views", "articles", "searches", "outcomes", "cases", "review", "stale")
                        .map(
                                each ->
                                        new ReportPage.Tab(
                                                "/desk/insight/reports/" + each,
                                                telling.say("insight.reports." + each),
                                                each.equals("views")))
                        .toList();
        var days =
                new ReportPage.Days(
                        "/desk/insight/reports/views",
                        problems.isEmpty() ? "2026-10-26" : "2026-13-01",
                        "2026-11-22",
                        List.of(),
                        true,
                        telling.say("insight.reports.slow"));
        var page =
                new ReportPage(
                        Printed.frame(language, "reports", telling.say("insight.reports.title")),
                        telling.say("insight.reports.views"),
                        tabs,
                        List.of(),
                        days,
                        problems,
                        sections);
        return Printed.page("report", page, language);
    }
}
