package org.dalil.insight.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.DaysComputed;
import org.dalil.insight.effect.Verdict.Better;
import org.dalil.insight.effect.Verdict.NotLive;
import org.dalil.insight.effect.Verdict.TooEarly;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.insight.topic.Topics;
import org.dalil.statistics.Share;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.TestBase;
import org.dalil.testing.TestClock;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;

/** A topic of ten attempts a day fails six times a day before its text, and twice after it. */
@Tag("database")
class EffectsTest {
    private static final LocalDate MADE = LocalDate.of(2026, 3, 2);
    private static final LocalDate LIVE = MADE.plusDays(21);

    private ApplicationContext node;
    private GapTasks tasks;
    private Effects effects;
    private Rows rows;
    private Account nour;

    @BeforeEach
    void aTextHelps() {
        var base = new HashMap<String, Object>(TestBase.fresh());
        base.put("dalil.test.clock", LIVE.plusDays(15) + "T12:00:00Z");
        node = Dalil.start(base);
        tasks = node.getBean(GapTasks.class);
        effects = node.getBean(Effects.class);
        nour = node.getBean(Staff.class).nour();
        rows = new Rows(node);
        for (var topic = 1; topic <= 3; topic++) {
            rows.topic(topic, topic, false);
        }
        for (var day = -28; day < 36; day++) {
            var isAfter = MADE.plusDays(day).isAfter(LIVE);
            rows.day(MADE.plusDays(day), 1, Language.ENGLISH, isAfter ? 2 : 6, 10);
            rows.day(MADE.plusDays(day), 2, Language.ENGLISH, 3, 10); // nobody's
            rows.day(MADE.plusDays(day), 3, Language.ENGLISH, 9, 10); // somebody's, too
        }
        rows.task(11, MADE, null);
        rows.task(12, MADE, null);
        tasks.add(task(11, 1));
        tasks.add(task(12, 3));
        tasks.live(11, 70, LIVE);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void compareWithTopicsThatNobodyWroteAbout() {
        var effect = effects.of(11, Language.ENGLISH, nour).orElseThrow();

        assertThat(effect.before()).isEqualTo(new Share(126, 210));
        assertThat(effect.after()).isEqualTo(new Share(28, 140));
        assertThat(effect.controlBefore()).isEqualTo(new Share(63, 210));
        assertThat(effect.controlAfter()).isEqualTo(new Share(42, 140));
        assertThat(effect.difference().value()).isCloseTo(-.4, within(1e-9));
        assertThat(effect.verdict()).isEqualTo(new Better());
        assertThat(effect.isFinal()).isFalse();
        assertThat(effect.line()).hasSizeGreaterThanOrEqualTo(5);
    }

    /** Of two texts about a topic neither is told by what the other did. */
    @Test
    void endWhereTheNextTextBegins() {
        var next = LIVE.plusDays(8);
        rows.task(13, MADE, null);
        tasks.add(task(13, 1));
        tasks.live(13, 72, next);

        var first = effects.of(11, Language.ENGLISH, nour).orElseThrow();
        assertThat(first.windows().after().to()).isEqualTo(next.minusDays(1));
        assertThat(first.windows().finalOn()).isEqualTo(next);
        var second = effects.of(13, Language.ENGLISH, nour).orElseThrow();
        assertThat(second.windows().daysBefore()).allMatch(day -> day.isAfter(LIVE));
    }

    @Test
    void areNoneWhereNothingWentLive() {
        assertThat(effects.of(12, Language.ENGLISH, nour).orElseThrow().verdict())
                .isEqualTo(new NotLive());
        assertThat(effects.of(99, Language.ENGLISH, nour)).isEmpty();
    }

    @Test
    void areFoundByRevisionArticleAndMonth() {
        assertThat(effects.ofRevision(70, Language.ENGLISH, nour)).isPresent();
        assertThat(effects.ofArticle(8, Language.ENGLISH, nour)).hasSize(1);
        var month = effects.ofMonth(YearMonth.of(2026, 3), Language.ENGLISH, nour);
        assertThat(month.effects()).hasSize(1);
        assertThat(month.pooled()).isEqualTo(1);
        assertThat(month.verdict()).isEqualTo(new Better());
        assertThat(effects.ofMonth(YearMonth.of(2026, 4), Language.ENGLISH, nour).effects())
                .isEmpty();
    }

    @Test
    void areFinalOnceThirteenWeeksAreOver() {
        node.getBean(TestClock.class).forward(Duration.ofDays(76));
        judge();
        assertThat(of(11).isFinal()).isFalse();
        assertThat(of(11).windows().finalOn()).isEqualTo(LIVE.plusDays(92));

        node.getBean(TestClock.class).forward(Duration.ofDays(1));
        assertThat(of(11).isFinal()).isFalse(); // nobody judged it yet
        judge();
        assertThat(of(11).finalOf()).isEqualTo(LIVE.plusDays(92));
        assertThat(of(11).windows().after())
                .isEqualTo(new Period(LIVE.plusDays(1), LIVE.plusDays(91)));
    }

    /** Who was told that it helped is not told otherwise because an editor joined topics. */
    @Test
    void stayAsTheyWereJudged() {
        node.getBean(TestClock.class).forward(Duration.ofDays(77));
        var before = of(11);
        judge();
        var judged = of(11);
        assertThat(judged.verdict()).isEqualTo(new Better()).isEqualTo(before.verdict());
        assertThat(judged.line()).isEqualTo(before.line());
        assertThat(judged.windows()).isEqualTo(before.windows());
        assertThat(judged.difference()).isEqualTo(before.difference());
        var month = effects.ofMonth(YearMonth.of(2026, 3), Language.ENGLISH, nour);
        assertThat(month.isFinal()).isTrue();

        node.getBean(Topics.class).merge(1, 2, 0, nour);
        rows.run("delete from topic_day where on_day < ?", LIVE);
        for (var day = 1; day < 36; day++) {
            rows.run("delete from topic_day where on_day = ?", LIVE.plusDays(day));
            rows.day(LIVE.plusDays(day), 1, Language.ENGLISH, 90, 100);
        }
        node.getBean(TestClock.class).forward(Duration.ofDays(400));
        judge();
        assertThat(of(11)).isEqualTo(judged);
        assertThat(effects.ofMonth(YearMonth.of(2026, 3), Language.ENGLISH, nour)).isEqualTo(month);
    }

    @Test
    void areJudgedWhereTheNextTextWentLive() {
        rows.task(13, MADE, null);
        tasks.add(task(13, 1));
        tasks.live(13, 72, LIVE.plusDays(8));
        judge();
        assertThat(of(11).finalOf()).isEqualTo(LIVE.plusDays(15));
        assertThat(of(13).isFinal()).isFalse();
    }

    /** A visitor who is to be read again may change them. */
    @Test
    void waitForWhatIsNotCounted() {
        node.getBean(TestClock.class).forward(Duration.ofDays(77));
        rows.run("insert into unit_due (on_day, slice, visitor) values (?, 0, 'v')", LIVE);
        judge();
        assertThat(of(11).isFinal()).isFalse();
        rows.run("delete from unit_due");
        rows.run(
                "insert into insight_day (on_day, dirty, settled, visitors, visits, searches,"
                        + " machines) values (?, true, false, 0, 0, 0, 0)",
                LIVE.plusDays(91));
        judge();
        assertThat(of(11).isFinal()).isFalse();
        rows.run(
                "update insight_day set dirty = false, computed_at = current_timestamp, ways_at ="
                        + " current_timestamp");
        judge();
        assertThat(of(11).isFinal()).isTrue();
    }

    /** A day whose events are gone stays marked for ever where a case of it is erased. */
    @Test
    void waitForNoDayThatIsLongPast() {
        rows.run(
                "insert into insight_day (on_day, dirty, settled, visitors, visits, searches,"
                        + " machines) values (?, true, false, 0, 0, 0, 0)",
                LIVE.plusDays(91));
        node.getBean(TestClock.class).forward(Duration.ofDays(77 + 6));
        judge();
        assertThat(of(11).isFinal()).isFalse();
        node.getBean(TestClock.class).forward(Duration.ofDays(1));
        judge();
        assertThat(of(11).isFinal()).isTrue();
    }

    private Effect of(long task) {
        return effects.of(task, Language.ENGLISH, nour).orElseThrow();
    }

    private void judge() {
        node.getBean(Judging.class).on(new DaysComputed(LIVE));
    }

    @Test
    void areTooEarlyOnTheDayItself() {
        tasks.live(12, 71, LIVE.plusDays(15));

        var effect = effects.of(12, Language.ENGLISH, nour).orElseThrow();

        assertThat(effect.after()).isEqualTo(Share.NONE);
        assertThat(effect.difference()).isNull();
        assertThat(effect.verdict()).isInstanceOf(TooEarly.class);
    }

    private static GapTask task(long task, long topic) {
        var chosen = Period.weeks4(MADE.minusDays(1));
        return new GapTask(
                task,
                topic,
                "en",
                GapStep.WRITE,
                chosen.from(),
                chosen.to(),
                MADE,
                topic == 1 ? 8L : 9L,
                null,
                null);
    }
}
