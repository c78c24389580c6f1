package org.dalil.desk.insight;

import org.dalil.insight.gap.Gap;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of a gap in whole sentences. */
public final class GapWords {
    private static final int NAMED = 3;

    private final Telling telling;

    public GapWords(Telling telling) {
        this.telling = telling;
    }

    /** The same as plain words. */
    public String sentence(Gap gap, boolean shares) {
        return phrases(gap, shares, null).stream().map(Phrase::text).collect(Collectors.joining());
    }

    /**
     * How the attempts went, and the cases besides; of no attempt no share is said.
     *
     * @param shares whether there are enough attempts on the portal to say any
     * @param links where its numbers lead, or null
     */
    public List<Phrase> phrases(Gap gap, boolean shares, @Nullable GapLinks links) {
        var addresses =
                links == null
                        ? Map.<Character, String>of()
                        : Map.of(
                                'f', links.failed(),
                                'a', links.attempts(),
                                'u', links.unclear(),
                                'c', links.cases());
        return LinkedWords.of(said(gap, shares), addresses);
    }

    /** What the number is made of: people and cases. */
    public String made(Gap gap) {
        var people = telling.say("insight.gap.people", Map.of("n", gap.visitors()));
        var cases = telling.say("insight.gap.tickets", Map.of("n", gap.cases()));
        if (gap.cases() > 0 && gap.visitors() > 0) {
            return telling.say("insight.gap.made", Map.of("people", people, "cases", cases));
        }
        return telling.say("insight.gap.madeOne", Map.of("what", gap.cases() > 0 ? cases : people));
    }

    private String said(Gap gap, boolean shares) {
        if (gap.counts().attempts() == 0) {
            return telling.say(
                    "insight.gap.one", Map.of("attempts", cases("insight.gap.onlyCases", gap)));
        }
        var tried = telling.say("insight.gap." + (shares ? "attempts" : "tried"), tried(gap));
        return gap.cases() == 0
                ? telling.say("insight.gap.one", Map.of("attempts", tried))
                : telling.say(
                        "insight.gap.both",
                        Map.of("attempts", tried, "cases", cases("insight.gap.cases", gap)));
    }

    private Map<String, Object> tried(Gap gap) {
        var counts = gap.counts();
        var said = new HashMap<String, Object>();
        said.put("begin", LinkedWords.begin('a'));
        said.put("end", LinkedWords.end());
        said.put("attempts", counts.attempts());
        said.put("failed", LinkedWords.linked('f', telling.number(counts.failed())));
        said.put("unclear", LinkedWords.linked('u', telling.number(counts.unclear())));
        said.put("share", telling.percent((double) counts.failed() / counts.attempts()));
        said.put("low", telling.number(Telling.whole(gap.failed().low())));
        said.put("high", telling.percent(gap.failed().high()));
        return said;
    }

    private String cases(String key, Gap gap) {
        var arguments =
                Map.of(
                        "n", gap.cases(),
                        "begin", LinkedWords.begin('c'),
                        "end", LinkedWords.end());
        return telling.say(key, arguments);
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
     * @param so how many failures have this cause, {@code all} how many have any
     */
    public List<Phrase> why(String cause, String topic, String language, Phrase so, Phrase all) {
        var said =
                telling.say(
                        "insight.week.why." + key(cause),
                        Map.of(
                                "a",
                                topic,
                                "language",
                                language,
                                "n",
                                LinkedWords.linked('n', so.text()),
                                "all",
                                LinkedWords.linked('a', all.text())));
        var addresses = new HashMap<Character, @Nullable String>();
        addresses.put('n', so.address());
        addresses.put('a', all.address());
        return LinkedWords.of(said, addresses);
    }

    /** {@code notfound} for {@code NOT_FOUND}. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }
}
