package org.dalil.desk.insight.effect;

import org.dalil.desk.insight.EffectWords;
import org.dalil.desk.insight.Phrase;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.effect.EffectLinks.Links;
import org.dalil.insight.calendar.MarkedDay;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.effect.Effect;
import org.dalil.insight.effect.window.Windows;
import org.dalil.statistics.Share;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which days are compared with which, and what was counted on them. */
final class EffectWindows {
    private final Telling telling;

    EffectWindows(Telling telling) {
        this.telling = telling;
    }

    /**
     * @param before where the numbers of the time before lead, {@code after} those of the other
     */
    List<EffectPage.Window> of(Effect effect, Windows windows, Links before, Links after) {
        var rows = new ArrayList<EffectPage.Window>();
        if (!windows.before().isEmpty()) {
            var own = counted(effect.before(), before);
            rows.add(row("before", windows.before(), own, effect.before(), effect.controlBefore()));
        }
        if (windows.after() != null) {
            var days = List.of(windows.after());
            var own = counted(effect.after(), after);
            rows.add(row("after", days, own, effect.after(), effect.controlAfter()));
        }
        return List.copyOf(rows);
    }

    /** What the band in the chart is that counts on neither side. */
    String left(Windows windows) {
        return telling.say("insight.effect.leftDays", Map.of("days", said(windows.chosen())));
    }

    private EffectPage.Window row(
            String when,
            List<Period> days,
            List<Phrase> counted,
            Share own,
            @Nullable Share others) {
        return new EffectPage.Window(
                "insight.effect." + when,
                days.stream().map(this::said).collect(Collectors.joining(" + ")),
                counted,
                share(own),
                others == null ? null : counted(others),
                others == null ? null : share(others));
    }

    private String said(Period days) {
        return telling.day(days.from()) + " – " + telling.day(days.to());
    }

    private String counted(Share share) {
        return telling.say("insight.effect.of", Map.of("failed", share.of(), "all", share.all()));
    }

    private List<Phrase> counted(Share share, Links links) {
        return new EffectWords(telling).counted(share, links.failed(), links.all());
    }

    private String share(Share share) {
        return share.isEmpty() ? "" : telling.percent(share.value());
    }

    /** Why the time after ended before its thirteen weeks; null where it did not. */
    @Nullable String next(Windows windows) {
        var next = windows.next();
        return next != null && next.equals(windows.finalOn())
                ? telling.say("insight.effect.next", Map.of("day", telling.day(next)))
                : null;
    }

    /** When other revisions went live; null where none did. */
    @Nullable String also(List<LocalDate> days) {
        var said = days.stream().map(telling::day).collect(Collectors.joining(" · "));
        return said.isEmpty() ? null : telling.say("insight.effect.also", Map.of("days", said));
    }

    /** Which of the compared days were unlike others; null where none was. */
    @Nullable String marked(Windows windows, List<MarkedDay> marked) {
        var compared =
                Stream.concat(windows.before().stream(), Stream.ofNullable(windows.after()))
                        .toList();
        var names =
                marked.stream()
                        .filter(day -> compared.stream().anyMatch(day.period()::meets))
                        .map(MarkedDay::name)
                        .distinct()
                        .collect(Collectors.joining(" · "));
        return names.isEmpty() ? null : telling.say("insight.effect.marked", Map.of("days", names));
    }
}
