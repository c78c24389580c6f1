package org.dalil.desk.insight.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.calendar.MarkedDayKind.SALE;

import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.desk.insight.Verdicts;
import org.dalil.desk.insight.chart.LineChart;
import org.dalil.desk.insight.effect.EffectLinks.Links;
import org.dalil.insight.calendar.MarkedDay;
import org.dalil.insight.calendar.MarkedDayKind;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.effect.Effect;
import org.dalil.insight.effect.Pooled;
import org.dalil.insight.effect.Verdict;
import org.dalil.insight.effect.window.OtherTexts;
import org.dalil.insight.effect.window.WeekPoint;
import org.dalil.insight.effect.window.Windows;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.insight.topic.TopicLabel.Source;
import org.dalil.statistics.Estimate;
import org.dalil.statistics.Interval;
import org.dalil.statistics.Share;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class EffectLinesTest {
    private static final LocalDate LIVE = LocalDate.of(2026, 9, 20);
    private static final LocalDate MADE = LIVE.minusDays(21);

    @Test
    void aStepIsDrawnWithBothTimesAndTheDayBetween() {
        for (var language : Samples.LANGUAGES) {
            var telling = Printed.telling(language);
            var chart =
                    new EffectChart(telling).of(effect(), windows(), List.of(ramadan()), List.of());
            assertThat(chart).isNotNull();
            assertThat(chart.moments()).hasSize(1);
            assertThat(chart.levels()).hasSize(2);
            assertThat(chart.series()).hasSize(2);
            assertThat(chart.table().rows()).hasSize(12);
            var rows = new EffectWindows(telling).of(effect(), windows(), Links.NONE, Links.NONE);
            assertThat(rows).extracting(EffectPage.Window::ownShare).hasSize(2);
            assertThat(rows.getFirst().control()).isNotNull();
        }
    }

    @Test
    void aWeekOfFewAttemptsIsAGapAndNoPeak() {
        var chart =
                new EffectChart(Printed.telling(Language.ENGLISH))
                        .of(effect(), windows(), List.of(), List.of());
        assertThat(chart).isNotNull();
        assertThat(chart.series().getFirst().pieces()).hasSize(2);
    }

    @Test
    void daysThatAreMarkedAreNamedOnlyWhereTheyWereCompared() {
        var words = new EffectWindows(Printed.telling(Language.ENGLISH));
        assertThat(words.marked(windows(), List.of(ramadan()))).isNull();
        var sale = new MarkedDay(2, LIVE.plusDays(3), LIVE.plusDays(4), MarkedDayKind.SALE, "Sale");
        assertThat(words.marked(windows(), List.of(ramadan(), sale))).contains("Sale");
    }

    @Test
    void aMonthSaysEachAndAllOfThemTogether() {
        for (var language : Samples.LANGUAGES) {
            var lines = new MonthLines(Printed.telling(language));
            var month =
                    new Pooled(
                            YearMonth.of(2026, 9),
                            List.of(effect()),
                            1,
                            true,
                            estimate(-0.14, -0.24, -0.03),
                            new Verdict.Better(),
                            false);
            assertThat(lines.lines(month, Map.of(3L, task()))).hasSize(1);
            assertThat(lines.pooled(month)).contains("14");
            assertThat(lines.chart(month)).isNotNull();
            assertThat(lines.chart(month).whole()).isNotNull();
            assertThat(lines.chart(month).rows().getFirst().tone()).isEqualTo("good");
        }
    }

    @Test
    void aMonthIsSoFarUntilEachOfItsStepsIsJudged() {
        var lines = new MonthLines(Printed.telling(Language.ENGLISH));
        var judged = effect(LocalDate.of(2026, 12, 21));
        assertThat(lines.standing(month(false, judged, effect())))
                .contains("So far; final on")
                .contains("December 21, 2026");
        assertThat(lines.standing(month(true, effect(LocalDate.of(2026, 12, 20)), judged)))
                .contains("Final, of")
                .contains("December 21, 2026");
    }

    private static Pooled month(boolean isFinal, Effect... effects) {
        return new Pooled(
                YearMonth.of(2026, 9),
                List.of(effects),
                effects.length,
                true,
                estimate(-0.14, -0.24, -0.03),
                new Verdict.Better(),
                isFinal);
    }

    @Test
    void aMonthInWhichNothingCanBeToldHasNoChartAndNoSentence() {
        var lines = new MonthLines(Printed.telling(Language.ENGLISH));
        var none =
                new Pooled(
                        YearMonth.of(2026, 9),
                        List.of(),
                        0,
                        false,
                        null,
                        new Verdict.CannotTell(),
                        false);
        assertThat(lines.pooled(none)).isNull();
        assertThat(lines.standing(none)).isNull();
        assertThat(lines.chart(none)).isNull();
    }

    @Test
    void untilItIsJudgedItIsSoFar() {
        var verdicts = new Verdicts(Printed.telling(Language.ENGLISH));
        var line = verdicts.line(effect(), task());
        assertThat(line.standing()).contains("So far; final on").contains("December 21, 2026");
        assertThat(line.verdict().look()).isEqualTo("good");
        assertThat(verdicts.line(effect(LocalDate.of(2026, 12, 21)), task()).standing())
                .contains("Final, of")
                .contains("December 21, 2026");
    }

    /** Bad days that are forgotten in the mean are not forgotten in the chart. */
    @Test
    void daysThatPutItOnTheListAreDrawnAsNotCompared() {
        for (var language : Samples.LANGUAGES) {
            var telling = Printed.telling(language);
            var chart = new EffectChart(telling).of(effect(), windows(), List.of(), List.of());
            assertThat(chart.bands()).singleElement().matches(LineChart.Band::left);
            assertThat(chart.bands().getFirst().label())
                    .isEqualTo(telling.say("insight.effect.left"));
            assertThat(chart.table().rows())
                    .extracting(row -> row.cells().getLast())
                    .containsOnly(
                            telling.say("insight.effect.before"),
                            telling.say("insight.effect.left"),
                            telling.say("insight.effect.after"));
            assertThat(new EffectWindows(telling).left(windows())).isNotEmpty();
        }
    }

    /** Long names of days near an edge run inwards, or a phone would cut them. */
    @Test
    void namesOfDaysNearAnEdgeBeginOrEndThere() {
        for (var language : Samples.LANGUAGES) {
            var early = new MarkedDay(1, LIVE.minusDays(46), LIVE.minusDays(44), SALE, "Early");
            var late = new MarkedDay(2, LIVE.plusDays(50), LIVE.plusDays(52), SALE, "Late");
            var chart =
                    new EffectChart(Printed.telling(language))
                            .of(effect(), windows(), List.of(early, late), List.of());
            assertThat(chart.bands())
                    .extracting(LineChart.Band::anchor)
                    .containsExactly("start", "start", "end");
        }
    }

    /** Each part of the time before has its level, one of them its words. */
    @Test
    void theMeanOfTheTimeBeforeIsDrawnOverItsOwnDays() {
        var windows =
                Windows.of(
                        MADE,
                        Period.weeks4(MADE.minusDays(1)),
                        LIVE,
                        Samples.UNTIL,
                        OtherTexts.NONE,
                        _ -> 1);
        var chart =
                new EffectChart(Printed.telling(Language.ENGLISH))
                        .of(effect(), windows, List.of(), List.of());
        assertThat(windows.before()).hasSize(2);
        assertThat(chart.levels()).hasSize(3);
        assertThat(chart.levels()).filteredOn(each -> !each.label().isEmpty()).hasSize(2);
        assertThat(chart.levels().get(1).from()).isEqualTo("0%");
    }

    /** In the first week there is no point behind it yet. */
    @Test
    void theDayItWentLiveIsOnTheSheetFromTheFirstDayOn() {
        var windows =
                Windows.of(
                        MADE,
                        Period.weeks4(MADE.minusDays(1)),
                        LIVE,
                        LIVE.plusDays(2),
                        OtherTexts.NONE,
                        _ -> 3);
        var first =
                new Effect(
                        3,
                        effect().topic(),
                        windows,
                        new Share(33, 60),
                        new Share(1, 4),
                        null,
                        null,
                        null,
                        new Verdict.TooEarly(40),
                        null,
                        points().stream().filter(each -> each.first().isBefore(LIVE)).toList());
        var chart =
                new EffectChart(Printed.telling(Language.ENGLISH))
                        .of(first, windows, List.of(), List.of());
        var live = Double.parseDouble(chart.moments().getFirst().x().replace("%", ""));
        assertThat(live).isLessThan(98);
        assertThat(chart.times().getLast().said()).contains("September 22");
    }

    private static Effect effect() {
        return effect(null);
    }

    private static Effect effect(@Nullable LocalDate finalOf) {
        return new Effect(
                3,
                new TopicLabel(7, "VAT invoice", Language.ENGLISH, Source.TYPED),
                windows(),
                new Share(33, 60),
                new Share(12, 55),
                new Share(310, 1000),
                new Share(300, 1000),
                estimate(-0.29, -0.41, -0.16),
                new Verdict.Better(),
                finalOf,
                points());
    }

    private static List<WeekPoint> points() {
        var points = new ArrayList<WeekPoint>();
        for (var week = -4; week < 8; week++) {
            var own = week == 2 ? new Share(1, 1) : new Share(week < 0 ? 8 : 4, 15);
            points.add(new WeekPoint(LIVE.plusWeeks(week), own, new Share(30, 100)));
        }
        return points;
    }

    private static Windows windows() {
        return Windows.of(
                MADE,
                Period.weeks4(MADE.minusDays(1)),
                LIVE,
                Samples.UNTIL,
                OtherTexts.NONE,
                _ -> 3);
    }

    private static Estimate estimate(double value, double low, double high) {
        return new Estimate(value, new Interval(low, high));
    }

    private static GapTask task() {
        var chosen = Period.weeks4(MADE.minusDays(1));
        return new GapTask(
                3, 7, "en", GapStep.TRANSLATE, chosen.from(), chosen.to(), MADE, 12L, 4L, LIVE);
    }

    private static MarkedDay ramadan() {
        return new MarkedDay(
                1,
                LocalDate.of(2026, 2, 18),
                LocalDate.of(2026, 3, 19),
                MarkedDayKind.RAMADAN,
                "Ramadan");
    }
}
