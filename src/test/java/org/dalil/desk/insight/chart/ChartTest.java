package org.dalil.desk.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ChartTest {
    private static final Sheet LATIN = Sheet.of(Language.ENGLISH);
    private static final Sheet ARABIC = Sheet.of(Language.ARABIC);
    private static final Table NOTHING = new Table("", List.of(""), List.of(), null);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void whatBeginsAtTheLeftForOneBeginsAtTheRightForTheOther() {
        assertThat(LATIN.across(0.3)).isEqualTo("30%");
        assertThat(ARABIC.across(0.3)).isEqualTo("70%");
        assertThat(LATIN.left(0.1, 0.2)).isEqualTo("10%");
        assertThat(ARABIC.left(0.1, 0.2)).isEqualTo("70%");
    }

    @Test
    void whatIsNoShareStaysOnTheSheet() {
        assertThat(LATIN.across(Double.NaN)).isEqualTo("0%");
        assertThat(LATIN.across(7)).isEqualTo("100%");
        assertThat(ARABIC.left(-1, 9)).isEqualTo("0%");
    }

    @Test
    void placesAreWrittenInLatinDigitsForEverybody() {
        var numbers = new Random(5);
        for (var i = 0; i < 1000; i++) {
            assertThat(ARABIC.across(numbers.nextDouble())).matches("\\d{1,3}(\\.\\d{1,2})?%");
        }
    }

    @Test
    void theLongestBarIsAsLongAsTheSheetUnlessAWholeIsNamed() {
        assertThat(bars(0, 31, 12, 0).bars())
                .extracting(BarChart.Bar::width)
                .containsExactly("100%", "38.71%", "0%");
        assertThat(bars(100, 31, 12, 0).bars())
                .extracting(BarChart.Bar::width)
                .containsExactly("31%", "12%", "0%");
        assertThat(bars(0, 0, 0).bars())
                .extracting(BarChart.Bar::width)
                .containsExactly("0%", "0%");
    }

    @Test
    void aRangeBeyondItsBarStaysOnTheSheet() {
        var bar = new BarChart.Measured("a", null, 0.65, "65 %", Tone.BAD, range(0.5, 0.77));
        var drawn = BarChart.of("x", "t", List.of(bar), 0, LATIN, NOTHING).bars().getFirst();
        assertThat(drawn.width()).isEqualTo("84.42%");
        assertThat(drawn.likely()).isEqualTo(new BarChart.Whisker("64.94%", "100%"));
    }

    @Test
    void partsLieSideBySideWithoutAHoleInEitherDirection() {
        var numbers = new Random(5);
        for (var i = 0; i < 200; i++) {
            var parts =
                    numbers.ints(1 + numbers.nextInt(6), 0, 50)
                            .mapToObj(each -> part(each, Tone.BAD))
                            .toList();
            for (var sheet : List.of(LATIN, ARABIC)) {
                var drawn =
                        SplitBar.of("x", "t", List.of(row(parts)), sheet, NOTHING)
                                .wholes()
                                .getFirst()
                                .parts();
                var at = sheet.mirrored() ? 100.0 : 0;
                for (var each : drawn) {
                    var edge = share(each.x()) + (sheet.mirrored() ? share(each.width()) : 0);
                    assertThat(edge).isCloseTo(at, org.assertj.core.data.Offset.offset(0.05));
                    at += (sheet.mirrored() ? -1 : 1) * share(each.width());
                }
            }
        }
    }

    @Test
    void coloursAreExplainedOnceWhereThereAreSeveralBars() {
        var rows = List.of(row(List.of(part(1, Tone.BAD), part(2, Tone.GOOD))));
        assertThat(SplitBar.of("x", "t", rows, LATIN, NOTHING).meanings()).isEmpty();
        var two = Stream.concat(rows.stream(), rows.stream()).toList();
        assertThat(SplitBar.of("x", "t", two, LATIN, NOTHING).meanings())
                .extracting(SplitBar.Meaning::tone)
                .containsExactly("bad", "good");
    }

    @Test
    void theGrowingShareEndsAtAllOfThem() {
        var weights = IntStream.range(0, 214).mapToObj(i -> 214 - i).toList();
        assertThat(pareto(weights, LATIN).together()).startsWith("0,176 ").endsWith(" 1000,24");
        assertThat(pareto(weights, ARABIC).together()).startsWith("1000,176 ").endsWith(" 0,24");
    }

    @Test
    void fortyThousandTopicsDoNotMakeAHeavyPage() {
        var weights = IntStream.range(0, 40_000).mapToObj(i -> 1 + 100_000 / (i + 1)).toList();
        var drawn = pareto(weights, LATIN);
        assertThat(drawn.vital().length() + drawn.rest().length() + drawn.together().length())
                .isLessThan(40_000);
        assertThat(drawn.together()).endsWith(" 1000,24");
    }

    @Test
    void aLineIsBrokenWhereNothingIsKnownAndOneValueIsADot() {
        var drawn = line(LATIN, values(0.5, null, 0.25, 0.25, null, null, 1.0));
        var series = drawn.series().getFirst();
        assertThat(series.pieces()).containsExactly("357.14,168 500,168");
        assertThat(series.dots())
                .containsExactly(
                        new LineChart.Dot("7.14%", "128"), new LineChart.Dot("92.86%", "48"));
    }

    @Test
    void timeRunsFromTheRightForWhoReadsFromThere() {
        var right = line(ARABIC, values(0.5, null, 0.25, 0.25)).series().getFirst();
        assertThat(right.pieces()).containsExactly("375,168 125,168");
    }

    @Test
    void wordsOfTwoLinesThatEndAlikeDoNotLieUponOneAnother() {
        var plan = plan(List.of(named("a", 0.5), named("b", 0.5), named("c", 0.51)));
        var places =
                LineDrawing.of("x", "t", plan, LATIN, NOTHING).series().stream()
                        .map(each -> Double.parseDouble(each.wordsAt()))
                        .sorted()
                        .toList();
        for (var i = 1; i < places.size(); i++) {
            assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(18);
        }
    }

    @Test
    void aDayNearTheEndIsNamedTowardsTheMiddle() {
        var moment = line(LATIN, values(0.1, 0.1, 0.1, 0.1)).moments().getFirst();
        assertThat(moment.anchor()).isEqualTo("end");
        assertThat(moment.gap()).isEqualTo("-6");
        assertThat(line(ARABIC, values(0.1, 0.1, 0.1, 0.1)).moments().getFirst().gap())
                .isEqualTo("6");
    }

    @Test
    void whatWasBeforeIsNamedBeforeTheDayAndWhatCameAfterBehindIt() {
        assertThat(levels(MAY.plusDays(50), LATIN))
                .extracting(LineChart.Level::wordsX, LineChart.Level::anchor, LineChart.Level::gap)
                .containsExactly(tuple("50%", "end", "-6"), tuple("51%", "start", "6"));
        assertThat(levels(MAY.plusDays(50), ARABIC))
                .extracting(LineChart.Level::wordsX, LineChart.Level::gap)
                .containsExactly(tuple("50%", "6"), tuple("49%", "-6"));
        assertThat(levels(MAY.plusDays(95), LATIN).getLast().anchor()).isEqualTo("end");
        assertThat(levels(MAY.plusDays(5), LATIN).getFirst().anchor()).isEqualTo("start");
    }

    private static List<LineChart.Level> levels(LocalDate live, Sheet sheet) {
        var end = MAY.plusDays(99);
        var means =
                List.of(
                        new LinePlan.Mean(MAY, live.minusDays(1), 0.5, "b", Tone.ACCENT, true),
                        new LinePlan.Mean(live.plusDays(1), end, 0.3, "a", Tone.ACCENT, false));
        var none = List.<LinePlan.Day>of();
        var plan = new LinePlan(MAY, end, 1, List.of(), none, List.of(), none, means, List.of());
        return LineDrawing.of("x", "t", plan, sheet, NOTHING).levels();
    }

    @Test
    void daysOutsideOfTheTimeShownAreNotDrawnAndTheOthersAreCut() {
        var plan =
                new LinePlan(
                        MAY,
                        MAY.plusDays(9),
                        1,
                        List.of(),
                        List.of(),
                        List.of(
                                new LinePlan.Days(MAY.minusDays(9), MAY.minusDays(1), "before"),
                                new LinePlan.Days(MAY.minusDays(9), MAY.plusDays(1), "into"),
                                new LinePlan.Days(MAY.plusDays(8), MAY.plusDays(30), "out of")),
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(LineDrawing.of("x", "t", plan, LATIN, NOTHING).bands())
                .extracting(LineChart.Band::x, LineChart.Band::width, LineChart.Band::label)
                .containsExactly(tuple("0%", "20%", "into"), tuple("80%", "20%", "out of"));
    }

    @Test
    void wordsOfBandsNearOneAnotherStandOneAboveTheOther() {
        var plan =
                new LinePlan(
                        MAY,
                        MAY.plusDays(9),
                        1,
                        List.of(),
                        List.of(),
                        List.of(
                                new LinePlan.Days(MAY, MAY.plusDays(1), "one", true),
                                new LinePlan.Days(MAY.plusDays(1), MAY.plusDays(2), "near"),
                                new LinePlan.Days(MAY.plusDays(5), MAY.plusDays(5), "between"),
                                new LinePlan.Days(MAY.plusDays(8), MAY.plusDays(9), "far")),
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(LineDrawing.of("x", "t", plan, LATIN, NOTHING).bands())
                .extracting(LineChart.Band::wordsAt, LineChart.Band::left)
                .containsExactly(
                        tuple("200", true),
                        tuple("182", false),
                        tuple("164", false),
                        tuple("200", false));
    }

    @Test
    void theUppermostLineIsARoundNumber() {
        assertThat(LinePlan.top(0.26)).isEqualTo(0.5);
        assertThat(LinePlan.top(0)).isEqualTo(0.1);
        assertThat(LinePlan.topOf(0)).isEqualTo(1);
        assertThat(LinePlan.topOf(501)).isEqualTo(1000);
    }

    @Test
    void aTableHasACellForEachHead() {
        var row = new Table.Row("a", null, List.of("1"));
        assertThatThrownBy(() -> new Table("", List.of("name", "n", "m"), List.of(row), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BarChart bars(double whole, int... numbers) {
        var all =
                IntStream.of(numbers)
                        .mapToObj(n -> new BarChart.Measured("b", null, n, "" + n, Tone.BAD, null))
                        .toList();
        return BarChart.of("x", "t", all, whole, LATIN, NOTHING);
    }

    private static BarChart.Range range(double low, double high) {
        return new BarChart.Range(low, high);
    }

    private static SplitBar.Measured part(long number, Tone tone) {
        return new SplitBar.Measured("p", number, "" + number, tone);
    }

    private static SplitBar.Row row(List<SplitBar.Measured> parts) {
        return new SplitBar.Row("w", null, "", parts);
    }

    private static double share(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }

    private static ParetoChart pareto(List<Integer> weights, Sheet sheet) {
        return ParetoChart.of("x", "t", weights, "", "80 %", sheet, NOTHING);
    }

    private static List<LinePlan.Value> values(Double... values) {
        var all = new ArrayList<LinePlan.Value>();
        for (var i = 0; i < values.length; i++) {
            all.add(new LinePlan.Value(MAY.plusDays(i), values[i]));
        }
        return all;
    }

    private static LinePlan.Line named(String name, double value) {
        return new LinePlan.Line(name, Tone.BAD, values(value, value));
    }

    private static LineChart line(Sheet sheet, List<LinePlan.Value> values) {
        var plan = plan(List.of(new LinePlan.Line(null, Tone.BAD, values)));
        return LineDrawing.of("x", "t", plan, sheet, NOTHING);
    }

    private static LinePlan plan(List<LinePlan.Line> lines) {
        var days = lines.getFirst().values().size();
        return new LinePlan(
                MAY,
                MAY.plusDays(days - 1),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(new LinePlan.Day(MAY.plusDays(days - 1), "live")),
                List.of(),
                lines);
    }
}
