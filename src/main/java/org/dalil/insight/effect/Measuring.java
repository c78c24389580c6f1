package org.dalil.insight.effect;

import jakarta.inject.Singleton;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.effect.window.OtherTexts;
import org.dalil.insight.effect.window.WeekLine;
import org.dalil.insight.effect.window.Windows;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.settings.Settings;
import org.dalil.statistics.Share;
import org.dalil.statistics.Stratum;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;

/** Counts a topic before and after its text, and those nobody wrote about on the same days. */
@Singleton
class Measuring {
    private final Finals finals;
    private final TopicDays days;
    private final GapTasks tasks;
    private final Settings settings;
    private final Clock clock;

    Measuring(Finals finals, TopicDays days, GapTasks tasks, Settings settings, Clock clock) {
        this.finals = finals;
        this.days = days;
        this.tasks = tasks;
        this.settings = settings;
        this.clock = clock;
    }

    /** As it was judged for good, or as it stands now. Null: no text of it went live. */
    @Nullable Measured of(GapTask task) {
        var live = task.liveOn();
        return live == null ? null : finals.of(task, live).orElseGet(() -> counted(task, live));
    }

    private Measured counted(GapTask task, LocalDate live) {
        var yesterday = LocalDate.ofInstant(clock.instant(), settings.portal().zone()).minusDays(1);
        var language = task.spoken();
        var farthest = farthest(task, live, yesterday);
        var own = days.failed(task.topicId(), language, farthest.from(), farthest.to());
        var windows =
                Windows.of(
                        task.madeOn(),
                        task.chosen(),
                        live,
                        yesterday,
                        OtherTexts.of(task, live, tasks.ofTopic(task.topicId())),
                        day -> own.getOrDefault(day, Share.NONE).all());
        var shown = shown(windows, farthest);
        var others = days.totalWithout(written(task, windows), language, shown.from(), shown.to());
        var comparison = new Comparison(stratum(windows, own), stratum(windows, others));
        var isOver = !yesterday.plusDays(1).isBefore(windows.finalOn());
        return new Measured(
                task,
                task.topicId(),
                windows,
                comparison,
                Verdicts.of(comparison, isOver),
                null,
                WeekLine.of(live, shown, own, others));
    }

    /** All the days that can be asked for. */
    private static Period farthest(GapTask task, LocalDate live, LocalDate yesterday) {
        var first = task.chosenFrom().isBefore(task.madeOn()) ? task.chosenFrom() : task.madeOn();
        var from = first.minusDays(7L * Windows.MOST_WEEKS_EARLIER);
        var to = live.plusDays(Windows.LONGEST_AFTER);
        var last = yesterday.isBefore(to) ? yesterday : to;
        return new Period(from, last.isBefore(live) ? live : last);
    }

    /** The chosen days stand in the chart, too: it hides nothing of what was seen. */
    private static Period shown(Windows windows, Period farthest) {
        var first = windows.whole().from();
        var chosen = windows.chosen().from();
        return new Period(chosen.isBefore(first) ? chosen : first, farthest.to());
    }

    /** Those that somebody wrote about, or meant to, on any of these days: it is one of them. */
    private HashSet<Long> written(GapTask task, Windows windows) {
        var written = new HashSet<>(tasks.topicsMeanwhile(windows.whole(), Windows.LONGEST_AFTER));
        written.add(task.topicId());
        return written;
    }

    private static Stratum stratum(Windows windows, Map<LocalDate, Share> shares) {
        return new Stratum(
                WeekLine.sum(windows.daysAfter(), shares),
                WeekLine.sum(windows.daysBefore(), shares));
    }
}
