package org.dalil.desk.insight;

import org.dalil.desk.effect.EffectLine;
import org.dalil.desk.effect.Judged;
import org.dalil.insight.effect.Effect;
import org.dalil.insight.effect.Verdict;
import org.dalil.insight.gap.plan.GapTask;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/** Puts what a step changed into a line. */
public final class Verdicts {
    private final Telling telling;
    private final EffectWords words;

    public Verdicts(Telling telling) {
        this.telling = telling;
        this.words = new EffectWords(telling);
    }

    public static String address(long task) {
        return "/desk/insight/effects/" + task;
    }

    public Judged judged(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Better() -> words.better();
            case Verdict.Worse() -> words.worse();
            case Verdict.NoChange() -> words.noChange();
            case Verdict.TooEarly(var more) -> words.tooEarly(more);
            case Verdict.CannotTell() -> words.cannotTell();
            case Verdict.NotLive() -> words.notLive();
        };
    }

    /** Null where there is nothing to tell it from, or too little: a sentence would claim it. */
    public @Nullable String finding(Effect effect) {
        var difference = effect.difference();
        return difference == null || !isTold(effect.verdict())
                ? null
                : words.finding(
                        difference.value(),
                        difference.interval().low(),
                        difference.interval().high());
    }

    /** Whether a verdict lets anything be said of how much. */
    public static boolean isTold(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Better(), Verdict.Worse(), Verdict.NoChange() -> true;
            case Verdict.TooEarly _, Verdict.CannotTell(), Verdict.NotLive() -> false;
        };
    }

    public EffectLine line(Effect effect, GapTask task) {
        return new EffectLine(
                address(effect.task()),
                TopicWords.label(task.step()),
                task.liveOn(),
                judged(effect.verdict()),
                finding(effect),
                standing(effect));
    }

    private @Nullable String standing(Effect effect) {
        var windows = effect.windows();
        if (windows == null) {
            return null;
        }
        var judged = effect.finalOf();
        return judged == null ? soFar(windows.finalOn()) : lastWord(judged);
    }

    /** Until the last word, which comes on that day. */
    public String soFar(LocalDate finalOn) {
        return telling.say("insight.effect.sofar", Map.of("day", telling.day(finalOn)));
    }

    /** For good, on that day. */
    public String lastWord(LocalDate finalOf) {
        return telling.say("insight.effect.final", Map.of("day", telling.day(finalOf)));
    }
}
