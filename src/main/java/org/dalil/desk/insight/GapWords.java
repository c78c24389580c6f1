package org.dalil.desk.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is said of a gap in whole sentences. */
public final class GapWords {
    private static final int NAMED = 3;

    private final Telling telling;

    public GapWords(Telling telling) {
        this.telling = telling;
    }

    /**
     * What a gap's number is made of.
     *
     * @param low and {@code high}: between what the share is likely to be; of no attempt nothing is
     *     said
     */
    public String sentence(
            int failed, int attempts, double low, double high, int unclear, int cases) {
        if (attempts == 0) {
            var only = telling.say("insight.gap.onlyCases", Map.of("n", cases));
            return telling.say("insight.gap.one", Map.of("attempts", only));
        }
        var tried =
                telling.say(
                        "insight.gap.attempts",
                        Map.of(
                                "attempts",
                                attempts,
                                "failed",
                                failed,
                                "share",
                                telling.percent((double) failed / attempts),
                                "low",
                                telling.number(Telling.whole(low)),
                                "high",
                                telling.percent(high),
                                "unclear",
                                unclear));
        return cases == 0
                ? telling.say("insight.gap.one", Map.of("attempts", tried))
                : telling.say(
                        "insight.gap.both",
                        Map.of(
                                "attempts",
                                tried,
                                "cases",
                                telling.say("insight.gap.cases", Map.of("n", cases))));
    }

    /** With what most people failed; empty where there is nothing. */
    public String most(List<String> topics) {
        var named = topics.stream().limit(NAMED).toList();
        if (named.isEmpty()) {
            return "";
        }
        var names = List.of("a", "b", "c");
        var arguments = new HashMap<String, String>();
        for (var i = 0; i < named.size(); i++) {
            arguments.put(names.get(i), named.get(i));
        }
        return telling.say("insight.week.most" + named.size(), arguments);
    }

    /**
     * @param cause the name of a cause: {@code NOT_FOUND}
     * @param language in which the answer is, by its own name in this page's words
     */
    public String why(String cause, String topic, String language) {
        return telling.say(
                "insight.week.why." + key(cause), Map.of("a", topic, "language", language));
    }

    /** {@code notfound} for {@code NOT_FOUND}. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }
}
