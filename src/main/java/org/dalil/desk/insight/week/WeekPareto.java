package org.dalil.desk.insight.week;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.ParetoChart;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.Table;
import org.dalil.statistics.Pareto;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws the few topics that most of what fails is about. */
final class WeekPareto {
    private final Telling telling;

    WeekPareto(Telling telling) {
        this.telling = telling;
    }

    ParetoChart of(List<Integer> weights, List<String> names, String csv) {
        var few = new Pareto(weights).few();
        var title = telling.say("insight.week.vital", Map.of("few", few, "all", weights.size()));
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
                new Table(title, heads, rows(weights, names), csv));
    }

    /** Of the named ones; the file has them all. */
    private List<Table.Row> rows(List<Integer> weights, List<String> names) {
        var all = Math.max(1, weights.stream().mapToLong(Integer::longValue).sum());
        var rows = new ArrayList<Table.Row>();
        var sum = 0L;
        for (var i = 0; i < Math.min(weights.size(), names.size()); i++) {
            sum += weights.get(i);
            var share = telling.percent((double) sum / all);
            rows.add(
                    new Table.Row(
                            names.get(i), null, List.of(telling.number(weights.get(i)), share)));
        }
        return rows;
    }
}
