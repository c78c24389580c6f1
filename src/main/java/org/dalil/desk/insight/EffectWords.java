package org.dalil.desk.insight;

import org.dalil.desk.effect.Judged;
import org.dalil.statistics.Share;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of a change in the share that failed: below zero fewer fail. Two shares that changed
 * in opposite directions may differ by more than there is of either; no number is said of that.
 */
public final class EffectWords {
    /** Of a hundred attempts no more than a hundred can fail, or no longer fail. */
    private static final int WHOLE = 100;

    private final Telling telling;

    public EffectWords(Telling telling) {
        this.telling = telling;
    }

    /**
     * How many failed of how many.
     *
     * @param failed where the ones lead, {@code all} where the others do, or null
     */
    public List<Phrase> counted(Share share, @Nullable String failed, @Nullable String all) {
        var said =
                telling.say(
                        "insight.effect.of",
                        Map.of(
                                "failed", LinkedWords.linked('f', telling.number(share.of())),
                                "all", LinkedWords.linked('a', telling.number(share.all()))));
        var addresses = new HashMap<Character, @Nullable String>();
        addresses.put('f', failed);
        addresses.put('a', all);
        return LinkedWords.of(said, addresses);
    }

    /**
     * @param low and {@code high}: between what the change is likely to be
     */
    public String finding(double value, double low, double high) {
        if (Math.abs(value) > 1) {
            return telling.say(
                    "insight.effects.beyond", Map.of("direction", value < 0 ? "fewer" : "more"));
        }
        var size = telling.points(value);
        if (high < 0) {
            return said("fewer", size, -high, -low);
        }
        if (low > 0) {
            return said("more", size, low, high);
        }
        if (Telling.whole(value) == 0) {
            return said("equal", size, -low, high);
        }
        return telling.say(
                "insight.effects.unsure",
                Map.of(
                        "points",
                        size,
                        "direction",
                        value < 0 ? "fewer" : "more",
                        "low",
                        points(-low),
                        "high",
                        points(high)));
    }

    private String said(String key, String size, double low, double high) {
        return telling.say(
                "insight.effects." + key,
                Map.of("points", size, "low", points(low), "high", points(high)));
    }

    private String points(double share) {
        return telling.number(Math.min(WHOLE, Math.abs(Telling.whole(share))));
    }

    public Judged better() {
        return judged("better", "good");
    }

    public Judged worse() {
        return judged("worse", "bad");
    }

    public Judged noChange() {
        return judged("nochange", "plain");
    }

    public Judged tooEarly(int more) {
        return new Judged(telling.say("insight.verdict.tooearly", Map.of("n", more)), "info");
    }

    public Judged cannotTell() {
        return judged("cannottell", "plain");
    }

    public Judged notLive() {
        return judged("notlive", "plain");
    }

    private Judged judged(String verdict, String look) {
        return new Judged(telling.say("insight.verdict." + verdict), look);
    }
}
