package org.dalil.insight.attempt.rule;

import org.dalil.insight.attempt.rule.Step.Contact;
import org.dalil.insight.attempt.rule.Step.Elsewhere;
import org.dalil.insight.attempt.rule.Step.Open;
import org.dalil.insight.attempt.rule.Step.Search;
import org.dalil.insight.attempt.rule.Step.Sent;
import org.dalil.insight.attempt.rule.Step.Vote;
import org.dalil.insight.event.Dwell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;

/**
 * Paths of a visit as words, a letter a step, ten seconds apart: strong search, weak search, opened
 * for a moment, read, yes, no, contact page, form sent, search on another topic. Every opening is
 * of another article; a vote is on the one opened last.
 */
public final class Paths {
    public static final String LETTERS = "sworyncfx";

    private static final Instant NINE = Instant.parse("2026-03-29T00:59:50Z");

    private Paths() {}

    public static Evidence of(String word) {
        return of(word, NINE);
    }

    public static Evidence of(String word, Instant start) {
        var steps = new ArrayList<Step>();
        var article = 1L;
        for (var at = 0; at < word.length(); at++) {
            var then = start.plusSeconds(10L * at);
            steps.add(
                    switch (word.charAt(at)) {
                        case 's' -> new Search(true, then);
                        case 'w' -> new Search(false, then);
                        case 'o' -> new Open(++article, Dwell.OPENED, then);
                        case 'r' -> new Open(++article, Dwell.TWENTY, then);
                        case 'y' -> new Vote(article, true);
                        case 'n' -> new Vote(article, false);
                        case 'c' -> new Contact();
                        case 'f' -> new Sent();
                        case 'x' -> new Elsewhere(then, false);
                        default -> throw new IllegalArgumentException(word);
                    });
        }
        return new Evidence(steps);
    }

    /** All words of one letter to so many. */
    public static void each(int longest, Consumer<String> seen) {
        from("", longest, seen);
    }

    private static void from(String begun, int left, Consumer<String> seen) {
        if (left == 0) {
            return;
        }
        for (var letter : LETTERS.toCharArray()) {
            seen.accept(begun + letter);
            from(begun + letter, left - 1, seen);
        }
    }
}
