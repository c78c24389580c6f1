package org.dalil.desk.insight.effect;

import jakarta.inject.Singleton;

import org.dalil.article.revision.TextLife;
import org.dalil.article.revision.TextLives;
import org.dalil.desk.effect.EffectDrawing;
import org.dalil.desk.frame.Times;
import org.dalil.desk.insight.Telling;
import org.dalil.insight.calendar.MarkedDays;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.effect.Effect;
import org.dalil.insight.effect.window.Windows;
import org.dalil.insight.gap.plan.GapTask;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Draws what a step changed, with the days unlike others and all that went live meanwhile. */
@Singleton
class EffectDrawings {
    private final MarkedDays marked;
    private final TextLives lives;
    private final Times times;

    EffectDrawings(MarkedDays marked, TextLives lives, Times times) {
        this.marked = marked;
        this.lives = lives;
        this.times = times;
    }

    /** Null where no text of it went live, or nobody tried in any of the weeks. */
    @Nullable EffectDrawing of(Effect effect, GapTask task, Telling telling) {
        var windows = effect.windows();
        var isTried = effect.line().stream().anyMatch(each -> !each.own().isEmpty());
        return windows == null || !isTried ? null : of(effect, windows, task, telling);
    }

    private EffectDrawing of(Effect effect, Windows windows, GapTask task, Telling telling) {
        var shown = EffectChart.shown(effect, windows);
        var days = marked.between(shown.from(), shown.to());
        var also = also(task, windows, shown);
        var words = new EffectWindows(telling);
        return new EffectDrawing(
                new EffectChart(telling).of(effect, windows, days, also),
                words.left(windows),
                words.marked(windows, days),
                words.also(also));
    }

    /** The days on which other revisions of its article went live; a mended slip is none. */
    private List<LocalDate> also(GapTask task, Windows windows, Period shown) {
        var article = task.articleId();
        return article == null
                ? List.of()
                : lives.of(article, task.spoken()).stream()
                        .filter(each -> !each.minor())
                        .map(TextLife::liveAt)
                        .map(times::day)
                        .distinct()
                        .filter(day -> shown.holds(day) && !day.equals(windows.live()))
                        .toList();
    }
}
