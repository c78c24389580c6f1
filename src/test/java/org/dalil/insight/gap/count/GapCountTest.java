package org.dalil.insight.gap.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.gap.count.Failing.UNTIL;

import org.dalil.account.Account;
import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Totals;
import org.dalil.insight.gap.Week;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.evidence.EvidenceQuery;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

/** Seven topics, each with another cause: the facts of each are true, and nobody says the cause. */
@Tag("database")
class GapCountTest {
    private static final GapFilter ALL = new GapFilter(null, null, null, Period.weeks4(UNTIL));

    private Failing failing;
    private Rows rows;
    private World world;
    private Account nour;

    @BeforeEach
    void sevenTopicsFail() throws InterruptedException {
        failing = new Failing();
        rows = failing.rows();
        world = failing.world();
        nour = failing.nour();
        for (var topic = 1; topic <= 7; topic++) {
            rows.topic(topic, topic, false);
        }
        var opened = world.publicArticle("Walrus refunds", "They take five days.");
        fail(1, Language.ENGLISH, Outcome.UNHELPFUL, opened, "" + opened);
        var shown = world.publicArticle("Numbat invoices", "An invoice of a numbat.");
        rows.wording(20, 2, Language.ENGLISH, "numbat invoices");
        fail(2, Language.ENGLISH, Outcome.NO_CLICK, null, shown + "," + opened);
        var solved = world.publicArticle("Quoll delivery", "Next Monday.");
        rows.answered(UNTIL.minusDays(40), 3, Language.ENGLISH, solved, 3);
        fail(3, Language.ENGLISH, Outcome.NO_MATCH, null, "" + opened);
        world.internalArticle("Okapi discounts", "Staff know about okapi discounts.");
        rows.wording(40, 4, Language.ENGLISH, "okapi discounts");
        fail(4, Language.ENGLISH, Outcome.NO_MATCH, null, "");
        rows.answered(UNTIL.minusDays(40), 5, Language.ENGLISH, solved, 3);
        fail(5, Language.ARABIC, Outcome.NO_MATCH, null, "");
        rows.wording(60, 6, Language.ENGLISH, "axolotl insurance");
        fail(6, Language.ENGLISH, Outcome.NO_MATCH, null, "");
        rows.answered(UNTIL.minusDays(40), 7, Language.ENGLISH, solved, 2); // proves nothing
        fail(7, Language.ENGLISH, Outcome.NO_MATCH, null, "");
        rows.day(UNTIL, 7, Language.ENGLISH, 0, 190); // so that shares are told at all
        failing.waitFor("okapi discounts");
        failing.count();
    }

    @AfterEach
    void stop() {
        failing.close();
    }

    @Test
    void saysOfEachWhyItFails() {
        var causes = new HashMap<Long, Cause>();
        ranked().first().forEach(gap -> causes.put(gap.topic().id(), gap.cause()));

        assertThat(causes)
                .isEqualTo(
                        Map.of(
                                1L, Cause.NOT_HELPFUL,
                                2L, Cause.NOT_OPENED,
                                3L, Cause.NOT_FOUND,
                                4L, Cause.WAITING,
                                5L, Cause.OTHER_LANGUAGE,
                                6L, Cause.NO_ARTICLE,
                                7L, Cause.NO_ARTICLE));
        assertThat(ranked().first()).allMatch(gap -> gap.weight() == 5 && gap.task() == null);
        assertThat(ranked().totals()).isEqualTo(new Totals(7, 225, 35, 0, 0, 0));
        assertThat(ranked().computed()).isNotNull();
    }

    @Test
    void tellsLanguagesApart() {
        var arabic = new GapFilter(Language.ARABIC, null, null, Period.weeks4(UNTIL));

        var week = (Week.Ranked) failing.gaps().week(arabic, Language.ENGLISH, nour);

        assertThat(week.first()).extracting(gap -> gap.topic().id()).containsExactly(5L);
        assertThat(week.first().getFirst().causes()).isEqualTo(Map.of(Cause.OTHER_LANGUAGE, 5));
    }

    @Test
    void opensTheEvidenceOfEachFigure() {
        var all = EvidenceQuery.of(Period.weeks4(UNTIL), null);
        var found = EvidenceQuery.of(Period.weeks4(UNTIL), null).because(Cause.NOT_FOUND);

        assertThat(failing.gaps().evidence(3, all, nour).total()).isEqualTo(5);
        assertThat(failing.gaps().evidence(3, all, nour).lines())
                .hasSize(5)
                .allMatch(line -> line.outcome() == Outcome.NO_MATCH && line.morning());
        assertThat(failing.gaps().evidence(3, found, nour).total()).isEqualTo(5);
        assertThat(failing.gaps().evidence(6, found, nour).total()).isZero();
    }

    /** Of two people nothing is told but that they are rare; a name that many typed is told. */
    @Test
    void tellsNoPersonsAttempts() {
        rows.topic(8, 8, false);
        rows.day(UNTIL, 8, Language.ENGLISH, 1, 2);
        rows.attempt(UNTIL, failing.next(), 8, Language.ENGLISH, Outcome.NO_MATCH, null, "");
        var all = EvidenceQuery.of(Period.weeks4(UNTIL), null);
        failing.count();

        assertThat(failing.gaps().evidence(8, all, nour).total()).isZero();
        assertThat(failing.gaps().of(8, ALL, Language.ENGLISH, nour).counts().attempts()).isZero();

        rows.run("update topic set name = 'many type this' where id = 8");
        assertThat(failing.gaps().evidence(8, all, nour).total()).isEqualTo(1);
        assertThat(failing.gaps().of(8, ALL, Language.ENGLISH, nour).counts().attempts())
                .isEqualTo(2);
    }

    @Test
    void isAPlainListWhereLittleWasTried() {
        rows.run("delete from topic_day where attempts > 100");
        failing.count();

        var week = failing.gaps().week(ALL, Language.ENGLISH, nour);

        assertThat(week).isInstanceOf(Week.Plain.class);
        assertThat(((Week.Plain) week).attempts()).isEqualTo(35);
        assertThat(((Week.Plain) week).lines()).hasSize(7);
    }

    @Test
    void addsUpDaysThatAreNotKept() {
        var free = new GapFilter(null, null, null, new Period(UNTIL.minusDays(3), UNTIL));

        var week = (Week.Ranked) failing.gaps().week(free, Language.ENGLISH, nour);

        assertThat(week.first()).hasSize(7).allMatch(gap -> gap.weight() == 3);
        assertThat(week.first()).allMatch(gap -> gap.cause() != null);
        assertThat(week.computed()).isNull();
        assertThat(failing.gaps().of(3, free, Language.ENGLISH, nour).counts().attempts())
                .isEqualTo(3);
        assertThat(failing.gaps().of(3, ALL, Language.ENGLISH, nour).counts().attempts())
                .isEqualTo(5);
        assertThat(failing.gaps().of(99, ALL, Language.ENGLISH, nour).weight()).isZero();
    }

    @Test
    void takesTheSameDaysAgainWithoutCountingTwice() {
        failing.count();

        assertThat(ranked().totals()).isEqualTo(new Totals(7, 225, 35, 0, 0, 0));
    }

    private Week.Ranked ranked() {
        return (Week.Ranked) failing.gaps().week(ALL, Language.ENGLISH, nour);
    }

    /** Five visitors, a day each. */
    private void fail(
            long topic, Language language, Outcome outcome, @Nullable Long article, String shown) {
        failing.fail(5, topic, language, outcome, article, shown);
    }
}
