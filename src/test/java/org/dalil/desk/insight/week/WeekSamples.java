package org.dalil.desk.insight.week;

import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.ParetoChart;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.filter.Filters;
import org.dalil.statistics.Pareto;
import org.dalil.text.Language;

import java.util.List;
import java.util.Map;

/** What stands around the topics of a week's page, for its tests. */
final class WeekSamples {
    private WeekSamples() {}

    static WeekPage.FreeForm free() {
        var day = new WeekPage.Day("", null, null);
        return new WeekPage.FreeForm(
                "/desk/insight", List.of(), day, day, false, "2026-01-01", "2026-11-22");
    }

    static ParetoChart pareto(List<Integer> weights, Telling telling) {
        var few = new Pareto(weights).few();
        var title = telling.say("insight.week.vital", Map.of("few", few, "all", weights.size()));
        var rows = List.of(new Table.Row("1", null, List.of("154", telling.percent(0.12))));
        var heads =
                List.of(
                        telling.say("insight.chart.topic"),
                        telling.say("insight.chart.number"),
                        telling.say("insight.chart.together"));
        return ParetoChart.of(
                "pareto",
                title,
                weights,
                telling.say("insight.week.rest", Map.of("few", few)),
                telling.say("insight.week.line"),
                Sheet.of(telling.language()),
                new Table(title, heads, rows, "/desk/insight.csv"));
    }

    static Filters filters(Language language) {
        return new Filters(
                "/desk/insight",
                false,
                List.of(),
                List.of(
                        Choice.named(
                                "2026-11-22", Printed.telling(language).day(Samples.UNTIL), "")),
                List.of(Choice.named("ar", "العربية", ""), Choice.named("en", "English", "")),
                List.of(Choice.named("Shop", "Shop", "")),
                List.of());
    }
}
