package org.dalil.desk.insight;

import org.dalil.desk.insight.chart.Tone;
import org.dalil.insight.attempt.Outcome;

import java.util.List;

/** How endings stand in words and charts. */
public final class OutcomeWords {
    /** As they stand in a bar: what failed first, then what is not known, then what helped. */
    public static final List<Outcome> ORDER =
            List.of(
                    Outcome.CASE,
                    Outcome.UNHELPFUL,
                    Outcome.NO_MATCH,
                    Outcome.NO_CLICK,
                    Outcome.UNCLEAR,
                    Outcome.READ,
                    Outcome.HELPED);

    private OutcomeWords() {}

    /** The key of its words. */
    public static String label(Outcome outcome) {
        return "insight.outcome." + GapWords.key(outcome.name());
    }

    public static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case CASE, UNHELPFUL, NO_MATCH, NO_CLICK -> Tone.BAD;
            case UNCLEAR -> Tone.EDGE;
            case READ -> Tone.INFO;
            case HELPED -> Tone.GOOD;
        };
    }
}
