package org.dalil.desk.cases;

import org.dalil.cases.CaseState;
import org.dalil.cases.Outcome;
import org.dalil.desk.frame.Chip;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** The state of a case in a word. */
public final class CaseChips {
    private CaseChips() {}

    public static Chip of(CaseState state, @Nullable Outcome outcome) {
        return switch (state) {
            case OPEN -> new Chip("case.state.open", "info");
            case OWING -> new Chip("case.state.owing", "warn");
            case CLOSED ->
                    outcome == null
                            ? new Chip("case.state.closed", "plain")
                            : new Chip(key(outcome), outcome.isLink() ? "good" : "plain");
        };
    }

    /** {@code case.outcome.resolvedby} */
    static String key(Enum<?> outcome) {
        return "case.outcome." + outcome.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
