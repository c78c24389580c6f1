package org.dalil.insight.attempt.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.attempt.Outcome.CASE;
import static org.dalil.insight.attempt.Outcome.HELPED;
import static org.dalil.insight.attempt.Outcome.NO_CLICK;
import static org.dalil.insight.attempt.Outcome.NO_MATCH;
import static org.dalil.insight.attempt.Outcome.READ;
import static org.dalil.insight.attempt.Outcome.UNCLEAR;
import static org.dalil.insight.attempt.Outcome.UNHELPFUL;

import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.attempt.rule.Step.Aside;
import org.dalil.insight.attempt.rule.Step.Elsewhere;
import org.dalil.insight.attempt.rule.Step.Open;
import org.dalil.insight.attempt.rule.Step.Search;
import org.dalil.insight.attempt.rule.Step.Vote;
import org.dalil.insight.event.Dwell;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

class OutcomeRulesTest {
    private static final Instant NOON = Instant.parse("2026-05-12T12:00:00Z");

    /** The table said once more, as what a whole path looks like: the first found decides. */
    private static final List<Map.Entry<Outcome, Pattern>> ORACLE =
            List.of(
                    row(CASE, "f"),
                    row(HELPED, "y[^yn]*$"),
                    row(UNHELPFUL, "n[^ynor]*$"),
                    row(READ, "r[^swn]*$"),
                    row(NO_MATCH, "(^|[or])[^sor]*w[^sor]*$"),
                    row(NO_CLICK, "s[^or]*[swxc][^or]*$"),
                    row(UNCLEAR, ""));

    private static final Pattern NONE = Pattern.compile("^[^swynf]*$");

    /** All 597,870 paths of one to six steps. */
    @Test
    void endsEveryPathInExactlyOneOutcomeOrInNoAttempt() {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        var none = new int[1];
        Paths.each(
                6,
                word -> {
                    var evidence = Paths.of(word);
                    assertThat(evidence.isAttempt()).as(word).isEqualTo(!NONE.matcher(word).find());
                    if (evidence.isAttempt()) {
                        var outcome = OutcomeRules.of(evidence);
                        assertThat(outcome).as(word).isEqualTo(oracle(word));
                        counts.merge(outcome, 1, Integer::sum);
                    } else {
                        none[0]++;
                    }
                });
        assertThat(none[0]).isEqualTo(5_460);
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                CASE, 298_278,
                                HELPED, 121_803,
                                UNHELPFUL, 73_533,
                                UNCLEAR, 34_681,
                                READ, 34_631,
                                NO_MATCH, 15_088,
                                NO_CLICK, 14_396));
    }

    @Test
    void failsInFourOfThem() {
        assertThat(Arrays.stream(Outcome.values()).filter(Outcome::failed))
                .containsExactly(CASE, UNHELPFUL, NO_MATCH, NO_CLICK);
    }

    @Test
    void endsInACaseOnceTheFormIsSentWhateverElseThereIs() {
        Paths.each(
                4,
                word -> {
                    for (var at = 0; at <= word.length(); at++) {
                        var sent = word.substring(0, at) + "f" + word.substring(at);
                        assertThat(OutcomeRules.of(Paths.of(sent))).as(sent).isEqualTo(CASE);
                    }
                });
    }

    /** Another topic's evidence says one thing at most: that the hits were not what was meant. */
    @Test
    void isMovedByOtherTopicsOnlyFromUnclearToNothingOpened() {
        Paths.each(
                4,
                word -> {
                    var before = OutcomeRules.of(Paths.of(word));
                    for (var at = 0; at <= word.length(); at++) {
                        var with = word.substring(0, at) + "x" + word.substring(at);
                        var after = OutcomeRules.of(Paths.of(with));
                        if (after != before) {
                            assertThat(before).as(with).isEqualTo(UNCLEAR);
                            assertThat(after).as(with).isEqualTo(NO_CLICK);
                        }
                    }
                });
    }

    @Test
    void isTheSameAtAnyTimeOfTheYear() {
        var start = Instant.parse("2026-10-25T00:59:40Z");
        Paths.each(
                4,
                word ->
                        assertThat(OutcomeRules.of(Paths.of(word, start)))
                                .as(word)
                                .isEqualTo(OutcomeRules.of(Paths.of(word))));
    }

    @Test
    void readsOnlyTheSameWithinFiveMinutesOrAnythingWithinOneAsARewording() {
        assertThat(after(new Search(true, later(300)))).isEqualTo(NO_CLICK);
        assertThat(after(new Search(true, later(301)))).isEqualTo(UNCLEAR);
        assertThat(after(new Elsewhere(later(60), false))).isEqualTo(NO_CLICK);
        assertThat(after(new Elsewhere(later(61), false))).isEqualTo(UNCLEAR);
        assertThat(after(new Elsewhere(later(300), true))).isEqualTo(NO_CLICK);
        assertThat(after(new Elsewhere(later(301), true))).isEqualTo(UNCLEAR);
    }

    @Test
    void looksAtTheNextSearchOnly() {
        assertThat(after(new Elsewhere(later(200), false), new Search(false, later(210))))
                .isEqualTo(UNCLEAR);
    }

    @Test
    void readsNoRewordingBehindAnArticleOfAnotherTopic() {
        assertThat(after(new Aside(), new Search(true, later(30)))).isEqualTo(UNCLEAR);
        assertThat(after(new Search(true, later(30)), new Aside())).isEqualTo(NO_CLICK);
    }

    /** Back to the article that did not help is no second chance. */
    @Test
    void staysUnhelpfulWhereTheSameArticleIsOpenedAgain() {
        var open = new Open(7, Dwell.OPENED, NOON);
        var again = new Open(7, Dwell.MINUTE, later(100));
        var other = new Open(8, Dwell.MINUTE, later(100));
        var no = new Vote(7, false);
        assertThat(OutcomeRules.of(new Evidence(List.of(open, no, again)))).isEqualTo(UNHELPFUL);
        assertThat(OutcomeRules.of(new Evidence(List.of(open, no, other)))).isEqualTo(READ);
    }

    @Test
    void takesEveryMeasureFromTwentySecondsOnAsRead() {
        for (var dwell : Dwell.values()) {
            assertThat(after(new Open(7, dwell, later(5))))
                    .isEqualTo(dwell == Dwell.OPENED ? UNCLEAR : READ);
        }
    }

    private static Outcome after(Step... rest) {
        var steps = new ArrayList<Step>(List.of(new Search(true, NOON)));
        steps.addAll(List.of(rest));
        return OutcomeRules.of(new Evidence(steps));
    }

    private static Instant later(int seconds) {
        return NOON.plusSeconds(seconds);
    }

    private static Outcome oracle(String word) {
        return ORACLE.stream()
                .filter(row -> row.getValue().matcher(word).find())
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Map.Entry<Outcome, Pattern> row(Outcome outcome, String path) {
        return Map.entry(outcome, Pattern.compile(path));
    }
}
