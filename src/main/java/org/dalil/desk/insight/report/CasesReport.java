package org.dalil.desk.insight.report;

import org.dalil.cases.Outcome;
import org.dalil.cases.worklist.LinkRate;
import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.SplitBar;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.report.ReportPage.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What became of closed cases: link rate and reuse as KCS defines them, and never as a target. */
final class CasesReport {
    private final Telling telling;
    private final String csv;

    CasesReport(Telling telling, String csv) {
        this.telling = telling;
        this.csv = csv;
    }

    List<Section> of(LinkRate rate) {
        if (rate.closed() == 0) {
            var title = telling.say("insight.reports.linkRateTitle");
            return List.of(Section.none("closed", title, null, telling));
        }
        var parts = parts(rate);
        var title = telling.say("insight.reports.closedOf", Map.of("n", rate.closed()));
        var row = new SplitBar.Row(title, null, telling.number(rate.closed()), parts);
        var rows =
                parts.stream()
                        .map(
                                each ->
                                        new Table.Row(
                                                each.label(),
                                                null,
                                                List.of(
                                                        each.said(),
                                                        share(each.number(), rate.closed()))))
                        .toList();
        var heads =
                List.of(
                        telling.say("insight.reports.cases"),
                        telling.say("insight.chart.number"),
                        telling.say("insight.chart.share"));
        var chart =
                SplitBar.of(
                        "closed",
                        title,
                        List.of(row),
                        Sheet.of(telling.language()),
                        new Table(title, heads, rows, csv));
        return List.of(Section.of(chart), meaning(rate));
    }

    private Section meaning(LinkRate rate) {
        var linked = Map.of("share", telling.percent(rate.rate()));
        var reused = Map.of("share", share(rate.reused(), rate.closed()));
        var lead =
                String.join(
                        " · ",
                        telling.say("insight.reports.linkRate", linked),
                        telling.say("insight.reports.reuse", reused),
                        telling.say("insight.reports.never1"));
        return Section.of("rates", telling.say("insight.reports.linkRateTitle"), lead, null);
    }

    /** With an article first; what has no outcome last. */
    private List<SplitBar.Measured> parts(LinkRate rate) {
        var parts = new ArrayList<SplitBar.Measured>();
        for (var outcome : Outcome.values()) {
            var key = "case.outcome." + GapWords.key(outcome.name());
            var tone = outcome.isLink() ? Tone.GOOD : Tone.EDGE;
            parts.add(part(key, rate.outcomes().getOrDefault(outcome, 0L), tone));
        }
        parts.add(part("insight.reports.owing", rate.owing(), Tone.INFO));
        parts.add(part("insight.reports.unsaid", rate.unsaid(), Tone.EDGE));
        return List.copyOf(parts);
    }

    private SplitBar.Measured part(String key, long number, Tone tone) {
        return new SplitBar.Measured(telling.say(key), number, telling.number(number), tone);
    }

    private String share(long part, long of) {
        return telling.percent((double) part / of);
    }
}
