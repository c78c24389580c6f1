package org.dalil.desk.insight.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.cases.Outcome;
import org.dalil.cases.worklist.LinkRate;
import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.desk.insight.chart.SplitBar;
import org.dalil.desk.insight.chart.Table;
import org.dalil.insight.calendar.MarkedDay;
import org.dalil.insight.calendar.MarkedDayKind;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.report.WaitGroup;
import org.dalil.insight.report.Waits;
import org.dalil.reading.DayViews;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ReportSectionsTest {
    private static final LocalDate TODAY = Samples.UNTIL.plusDays(1);
    private static final Period WEEKS = Period.weeks4(Samples.UNTIL);

    @Test
    void aDayWithoutViewsIsZeroAndNoHole() {
        for (var language : Samples.LANGUAGES) {
            var report = new ViewsReport(Printed.telling(language), WEEKS, "/desk/x.csv");
            var views =
                    List.of(
                            new DayViews(WEEKS.from(), Language.ARABIC, 30),
                            new DayViews(WEEKS.from(), Language.ENGLISH, 12),
                            new DayViews(WEEKS.to(), Language.ARABIC, 5));
            var sections = report.of(views, List.of(sale()), most());
            var line = sections.getFirst().line();
            assertThat(line).isNotNull();
            assertThat(line.series().getFirst().pieces()).hasSize(1);
            assertThat(line.table().rows()).hasSize(28);
            assertThat(line.table().rows().getFirst().cells()).containsExactly("42");
            assertThat(line.bands()).hasSize(1);
            assertThat(line.ticks())
                    .extracting(each -> each.said())
                    .containsExactly("0", "25", "50");
            var bars = sections.get(1).bars();
            assertThat(bars).isNotNull();
            assertThat(bars.bars()).extracting(each -> each.said()).containsExactly("35", "12");
        }
    }

    @Test
    void nothingReadIsNoChart() {
        var report = new ViewsReport(Printed.telling(Language.ENGLISH), WEEKS, "x");
        assertThat(report.of(List.of(), List.of(), List.of())).isEmpty();
    }

    @Test
    void linkRateIsOfAllClosedAndReuseOnlyWhatWasThere() {
        var rate =
                new LinkRate(
                        20,
                        Map.of(
                                Outcome.RESOLVED_BY,
                                8L,
                                Outcome.CREATED_FROM,
                                3L,
                                Outcome.ONE_OFF,
                                4L),
                        3,
                        2);
        var sections = new CasesReport(Printed.telling(Language.ENGLISH), "x").of(rate);
        assertThat(said(sections.get(1).lead()))
                .contains("Closed with an article: 55 %")
                .contains("Solved with an article there was: 40 %")
                .contains("never a target");
        assertThat(sections.get(1).how()).isEqualTo(new ReportPage.How("insight.how.links", null));
        assertThat(sections.getFirst().how()).isNull();
        var split = sections.getFirst().split();
        assertThat(split).isNotNull();
        assertThat(split.wholes().getFirst().parts())
                .extracting(SplitBar.Part::said)
                .containsExactly("8", "3", "0", "4", "0", "0", "3", "2");
        assertThat(split.table().rows()).extracting(Table.Row::name).doesNotHaveDuplicates();
        assertThat(new CasesReport(Printed.telling(Language.ENGLISH), "x").of(none()))
                .extracting(ReportPage.Section::empty)
                .containsExactly("No case was closed in these days.");
    }

    @Test
    void whatWaitsIsAListOfTextsWithNobodyInIt() {
        var telling = Printed.telling(Language.ENGLISH);
        var waiting = List.of(new ReviewReport.Waiting("Returns", "/desk/review/4", TODAY));
        var sections =
                new ReviewReport(telling, "x")
                        .of(new Waits(1, 3, 3), List.of(new WaitGroup(3, 6, 1)), waiting);
        assertThat(sections.getFirst().bars().bars().getFirst().label()).isEqualTo("3 to 6 days");
        var section = sections.get(1);
        assertThat(section.title()).isEqualTo("1 text waits for review");
        assertThat(section.lead()).contains("The oldest waits 3 days");
        assertThat(section.table().heads()).containsExactly("Article", "Since");
    }

    @Test
    void everyReportPrintsInBothLanguages() {
        for (var language : Samples.LANGUAGES) {
            var telling = Printed.telling(language);
            var sections = new ArrayList<ReportPage.Section>();
            var views = new ArrayList<DayViews>();
            for (var i = 0; i < 28; i++) {
                views.add(new DayViews(WEEKS.from().plusDays(i), language, 40 + 13 * i % 29));
            }
            sections.addAll(
                    new ViewsReport(telling, WEEKS, "/desk/x.csv")
                            .of(views, List.of(sale()), most()));
            sections.addAll(
                    new CasesReport(telling, "/desk/x.csv")
                            .of(new LinkRate(9, Map.of(Outcome.RESOLVED_BY, 8L), 1, 0)));
            var days = new ReportPage.Days("/desk", "2026-10-26", "", List.of(), false, null);
            var page =
                    new ReportPage(
                            Printed.frame(language, "reports", "Reports"),
                            telling.say("insight.reports.views"),
                            List.of(),
                            List.of(),
                            days,
                            List.of(),
                            sections);
            assertThat(Printed.page("report", page, language))
                    .contains("<polyline")
                    .doesNotContainPattern(Printed.UNSAID);
        }
    }

    @Test
    void howAFigureComesAboutHasWordsInBothLanguages() {
        for (var language : Samples.LANGUAGES) {
            var telling = Printed.telling(language);
            for (var id : List.of("falling", "rates", "top", "visitors", "waits", "weeks")) {
                var how = ReportPage.How.of(id);
                assertThat(how).isNotNull();
                assertThat(telling.say(how.text())).isNotEqualTo(how.text());
                var formula = how.formula();
                assertThat(formula == null ? "" : telling.say(formula)).isNotEqualTo(formula);
            }
        }
    }

    @Test
    void nothingTypedIsTheLastFourWholeWeeks() {
        var form = PeriodForm.of("", " ", TODAY);
        assertThat(form.period()).isEqualTo(WEEKS);
        assertThat(form.isFiltered(TODAY)).isFalse();
        assertThat(PeriodForm.of("2026-11-01", "2026-11-22", TODAY).isFiltered(TODAY)).isTrue();
    }

    @Test
    void daysThatAreNoneAreRefusedWithTheirRuleInBothLanguages() {
        assertThat(wrong("2026-13-01", "2026-11-22")).isEqualTo("day");
        assertThat(wrong("2026-11-01", "")).isEqualTo("day");
        assertThat(wrong("2026-11-22", "2026-11-01")).isEqualTo("order");
        assertThat(wrong("2026-11-01", "2026-11-24")).isEqualTo("far");
        assertThat(wrong("-999999999-01-01", "2026-11-22")).isEqualTo("far");
        assertThat(wrong("2025-11-21", "2026-11-22")).isEqualTo("long");
        assertThat(wrong("2025-11-22", "2026-11-22")).isNull();
        for (var language : Samples.LANGUAGES) {
            for (var rule : List.of("day", "order", "far", "long")) {
                var key = "insight.reports.refused." + rule;
                var said = Printed.telling(language).say(key, Map.of("most", PeriodForm.LONGEST));
                assertThat(said).isNotEqualTo(key);
            }
        }
    }

    private static @Nullable String wrong(String from, String to) {
        return PeriodForm.of(from, to, TODAY).problem();
    }

    private static LinkRate none() {
        return new LinkRate(0, Map.of(), 0, 0);
    }

    private static String said(@Nullable String words) {
        return String.valueOf(words).replaceAll("[\u2066-\u2069]", "");
    }

    private static MarkedDay sale() {
        return new MarkedDay(
                1, WEEKS.to().minusDays(4), WEEKS.to(), MarkedDayKind.SALE, "White Friday");
    }

    private static List<ViewsReport.Read> most() {
        return List.of(new ViewsReport.Read("Returns", "/desk/articles/12", 35));
    }
}
