package org.dalil.insight.attempt.rule;

import org.dalil.insight.attempt.Outcome;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an attempt ends, said by somebody else than who wrote the rules, and in another way: as
 * expressions over a path written as a word. A letter is a step: <b>s</b>earched with a strong hit,
 * searched with <b>w</b>eak ones or none, <b>o</b>pened for a moment, <b>r</b>ead for 20 seconds or
 * more, voted <b>y</b>es or <b>n</b>o on what was opened last, the <b>c</b>ontact page, its
 * <b>f</b>orm sent, a search on another topic (<b>x</b>). Steps follow within a minute, and no
 * article is opened twice.
 */
final class OutcomeOracle {
    static final String STEPS = "sworyncfx";

    private static final Pattern NO_ATTEMPT = Pattern.compile("^[^swynf]*$");

    /** The first found in the word decides. */
    private static final List<Row> ROWS =
            List.of(
                    new Row(Outcome.CASE, "f"),
                    new Row(Outcome.HELPED, "y[^yn]*$"),
                    new Row(Outcome.UNHELPFUL, "n[^ynor]*$"),
                    new Row(Outcome.READ, "r[^swn]*$"),
                    new Row(Outcome.NO_MATCH, "(^|[or])[^sor]*w[^sor]*$"),
                    new Row(Outcome.NO_CLICK, "s[^or]*[swxc][^or]*$"));

    private OutcomeOracle() {}

    /** Empty: no attempt at all. */
    static Optional<Outcome> of(String path) {
        if (NO_ATTEMPT.matcher(path).find()) {
            return Optional.empty();
        }
        return Optional.of(
                ROWS.stream()
                        .filter(row -> row.path.matcher(path).find())
                        .findFirst()
                        .map(Row::outcome)
                        .orElse(Outcome.UNCLEAR));
    }

    private record Row(Outcome outcome, Pattern path) {
        Row(Outcome outcome, String path) {
            this(outcome, Pattern.compile(path));
        }
    }
}
