package org.dalil.desk.insight;

import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.SplitBar;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.MarkedDay;
import org.dalil.insight.daily.WeekSum;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Draws how attempts ended, a bar a week, the latest first: one colour for all that failed, the
 * table behind it tells them apart.
 */
public final class OutcomeWeeks {
    private final Telling telling;
    private final MarkedWeeks names;

    public OutcomeWeeks(Telling telling, List<MarkedDay> marked) {
        this.telling = telling;
        this.names = new MarkedWeeks(marked, telling);
    }

    /** Null where nobody tried in any of them. */
    public @Nullable SplitBar of(String title, List<WeekSum> weeks, @Nullable String csv) {
        return of(title, weeks, csv, _ -> null);
    }

    /**
     * @param address where a week's attempts are told, or null
     */
    public @Nullable SplitBar of(
            String title,
            List<WeekSum> weeks,
            @Nullable String csv,
            Function<WeekSum, @Nullable String> address) {
        var tried = weeks.reversed().stream().filter(each -> each.attempts() > 0).toList();
        if (tried.isEmpty()) {
            return null;
        }
        var heads = new ArrayList<>(List.of(telling.say("insight.chart.week")));
        OutcomeWords.ORDER.forEach(each -> heads.add(telling.say(OutcomeWords.label(each))));
        heads.add(telling.say("insight.chart.attempts"));
        return SplitBar.of(
                "weeks",
                title,
                tried.stream().map(each -> bar(each, address.apply(each))).toList(),
                Sheet.of(telling.language()),
                new Table(
                        title,
                        heads,
                        tried.stream().map(each -> row(each, address.apply(each))).toList(),
                        csv));
    }

    private SplitBar.Row bar(WeekSum week, @Nullable String address) {
        var parts =
                List.of(
                        part("insight.outcome.failed", week.failed(), Tone.BAD),
                        part(Outcome.UNCLEAR, week),
                        part(Outcome.READ, week),
                        part(Outcome.HELPED, week));
        return new SplitBar.Row(
                names.name(week.days()), address, telling.number(week.attempts()), parts);
    }

    private SplitBar.Measured part(Outcome outcome, WeekSum week) {
        return part(OutcomeWords.label(outcome), number(outcome, week), OutcomeWords.tone(outcome));
    }

    private SplitBar.Measured part(String label, int number, Tone tone) {
        return new SplitBar.Measured(telling.say(label), number, telling.number(number), tone);
    }

    private Table.Row row(WeekSum week, @Nullable String address) {
        var cells =
                Stream.concat(
                                OutcomeWords.ORDER.stream().map(each -> number(each, week)),
                                Stream.of(week.attempts()))
                        .map(each -> telling.number(each))
                        .toList();
        return new Table.Row(names.name(week.days()), address, cells);
    }

    private static int number(Outcome outcome, WeekSum week) {
        return week.by().getOrDefault(outcome, 0);
    }
}
