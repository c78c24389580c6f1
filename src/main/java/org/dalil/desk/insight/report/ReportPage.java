package org.dalil.desk.insight.report;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.LineChart;
import org.dalil.desk.insight.chart.SplitBar;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.report.grid.Grid;
import org.dalil.desk.settings.field.FieldProblem;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/insight/report}: charts and tables about one thing.
 *
 * @param heading what it is about, in words
 * @param products the pages of products, or empty
 * @param days narrowing it down, or null where days make no difference
 */
record ReportPage(
        DeskFrame desk,
        String heading,
        List<Tab> tabs,
        List<Tab> products,
        @Nullable Days days,
        List<FieldProblem> problems,
        List<Section> sections) {

    record Tab(String address, String name, boolean current) {}

    /**
     * @param from and {@code to}: as typed, {@code yyyy-mm-dd}
     * @param note what to know of a free period, or null
     */
    record Days(
            String address,
            String from,
            String to,
            List<Choice> languages,
            boolean filtered,
            @Nullable String note) {}

    /**
     * How a figure comes about.
     *
     * @param text the key of its words
     * @param formula the key of its signs, or null
     */
    record How(String text, @Nullable String formula) {

        /** Null for what is only counted. */
        static @Nullable How of(String section) {
            return switch (section) {
                case "decided" -> new How("insight.how.decided", null);
                case "falling" -> new How("insight.how.falling", "insight.how.fallingFormula");
                case "rates" -> new How("insight.how.links", null);
                case "top" -> new How("insight.how.place", null);
                case "visitors" -> new How("insight.how.visitors", null);
                case "waits" -> new How("insight.how.waits", null);
                case "weeks" -> new How("insight.how.outcomes", null);
                default -> null;
            };
        }
    }

    /**
     * What is known of one question: a chart with its table behind, or a table alone.
     *
     * @param lead in words, or null
     * @param empty what is said where there is nothing to show, or null
     * @param how null for what is only counted
     */
    record Section(
            String id,
            @Nullable String title,
            @Nullable String lead,
            @Nullable LineChart line,
            @Nullable BarChart bars,
            @Nullable SplitBar split,
            @Nullable Table table,
            @Nullable String empty,
            @Nullable How how) {

        static Section of(LineChart line) {
            return new Section(
                    line.id(), null, null, line, null, null, null, null, How.of(line.id()));
        }

        static Section of(BarChart bars) {
            return new Section(
                    bars.id(), null, null, null, bars, null, null, null, How.of(bars.id()));
        }

        static Section of(SplitBar split) {
            return new Section(
                    split.id(), null, null, null, null, split, null, null, How.of(split.id()));
        }

        static Section of(String id, String title, @Nullable String lead, @Nullable Table table) {
            return new Section(id, title, lead, null, null, null, table, null, How.of(id));
        }

        static Section of(Grid grid, Telling telling, String file) {
            if (grid.lines().isEmpty()) {
                return none(grid.code(), grid.title(), grid.lead(), telling);
            }
            var chart = grid.chart(telling, file);
            var lead = grid.leadOf(telling);
            return chart == null
                    ? of(grid.code(), grid.title(), lead, grid.table(telling, file))
                    : new Section(
                            grid.code(),
                            null,
                            lead,
                            null,
                            chart,
                            null,
                            null,
                            null,
                            How.of(grid.code()));
        }

        /** A question that was asked, and what it is answered where there is nothing. */
        static Section none(String id, String title, @Nullable String lead, Telling telling) {
            var empty = telling.say("insight.reports.empty." + id);
            return new Section(id, title, lead, null, null, null, null, empty, How.of(id));
        }

        Section with(String lead) {
            return new Section(id, title, lead, line, bars, split, table, empty, how);
        }
    }
}
