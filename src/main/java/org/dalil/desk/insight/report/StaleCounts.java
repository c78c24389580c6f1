package org.dalil.desk.insight.report;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.report.ReportPage.Section;
import org.dalil.desk.insight.report.grid.Grid;

import java.util.List;
import java.util.Map;

/** How many things are out of date, by why. */
final class StaleCounts {
    private final Telling telling;

    StaleCounts(Telling telling) {
        this.telling = telling;
    }

    /** Nothing, where nothing is. */
    List<Section> of(List<Grid> grids) {
        var all = grids.stream().mapToInt(each -> each.lines().size()).sum();
        if (all == 0) {
            return List.of();
        }
        var title = telling.say("insight.reports.staleOf", Map.of("n", all));
        var heads =
                List.of(telling.say("insight.reports.why"), telling.say("insight.chart.number"));
        var rows =
                grids.stream()
                        .map(
                                each ->
                                        new Table.Row(
                                                each.title(),
                                                "#" + each.code(),
                                                List.of(said(each))))
                        .toList();
        var chart =
                BarChart.of(
                        "stale-counts",
                        title,
                        grids.stream().map(this::bar).toList(),
                        0,
                        Sheet.of(telling.language()),
                        new Table(title, heads, rows, null));
        return List.of(Section.of(chart));
    }

    private BarChart.Measured bar(Grid grid) {
        return new BarChart.Measured(
                grid.title(), "#" + grid.code(), grid.lines().size(), said(grid), Tone.BAD, null);
    }

    private String said(Grid grid) {
        return telling.number(grid.lines().size());
    }
}
