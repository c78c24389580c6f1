package org.dalil.insight.effect.window;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.plan.GapTask;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What else was done about a topic: none of what it did may be told as another text's.
 *
 * @param last the day the last text before it went live
 * @param chosen the days earlier tasks were made for: bad ones, too
 * @param next the day the next text after it went live
 */
public record OtherTexts(@Nullable LocalDate last, List<Period> chosen, @Nullable LocalDate next) {
    public static final OtherTexts NONE = new OtherTexts(null, List.of(), null);

    public OtherTexts {
        chosen = List.copyOf(chosen);
    }

    /**
     * @param all of the topic; those in other languages changed nothing in this one
     */
    public static OtherTexts of(GapTask task, LocalDate live, List<GapTask> all) {
        var others =
                all.stream()
                        .filter(each -> each.taskId() != task.taskId())
                        .filter(each -> each.language().equals(task.language()))
                        .toList();
        var lives = others.stream().map(GapTask::liveOn).filter(Objects::nonNull).toList();
        return new OtherTexts(
                lives.stream()
                        .filter(day -> day.isBefore(live))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                others.stream().filter(each -> isEarlier(each, task)).map(GapTask::chosen).toList(),
                lives.stream()
                        .filter(day -> day.isAfter(live))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static boolean isEarlier(GapTask other, GapTask task) {
        return !other.madeOn().isAfter(task.madeOn());
    }

    /** The first day from the task on that no text and no choosing is bound to. */
    LocalDate freeFrom(LocalDate made, Period own) {
        var begin = made.isAfter(own.to()) ? made : own.to().plusDays(1);
        for (var days : chosen) {
            begin = begin.isAfter(days.to()) ? begin : days.to().plusDays(1);
        }
        return last == null || begin.isAfter(last) ? begin : last.plusDays(1);
    }

    /** These seven days, or the next seven before them that nothing was chosen for. */
    Period free(Period week) {
        var free = week;
        for (var taken = taken(free); taken.isPresent(); taken = taken(free)) {
            free = Windows.weekBefore(taken.get().from());
        }
        return free;
    }

    private Optional<Period> taken(Period week) {
        return chosen.stream().filter(week::meets).findFirst();
    }

    /** Whether the text before it was live on all of these days already. */
    boolean isSince(Period week) {
        return last == null || week.from().isAfter(last);
    }
}
