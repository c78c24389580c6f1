package org.dalil.console.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.console.demo.shop.plan.DemoTruth;
import org.dalil.console.demo.shop.plan.Turn;
import org.dalil.insight.calendar.MarkedDays;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.effect.Effect;
import org.dalil.insight.effect.Effects;
import org.dalil.insight.effect.Verdict;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.Week;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is planted is found. The shop's days are made by code that knows nothing of how they are
 * computed; both are held together only here.
 */
@Tag("database")
class DemoTest {
    /** Ten are planted; chance and a busy ordinary topic may put two before the last of them. */
    private static final int FIRST = 12;

    @Test
    void whatIsPlantedIsFound() throws InterruptedException {
        assertThat(found(1)).as("outside their interval").isEmpty();
    }

    /**
     * So that nobody can say that the one seed was picked. An interval of 95 % misses one of twenty
     * by its own measure, and more than three in less than two of a hundred such tests.
     */
    @Test
    @EnabledIfSystemProperty(named = "dalil.thorough", matches = "true")
    void andBySeedsThatNobodyPicked() throws InterruptedException {
        var outside = new ArrayList<String>();
        for (var seed = 2; seed <= 5; seed++) {
            outside.addAll(found(seed));
        }
        assertThat(outside).hasSizeLessThan(4);
    }

    /**
     * @return improvements whose planted change is outside its interval
     */
    private static List<String> found(long seed) throws InterruptedException {
        try (var demo = new DemoBase(seed)) {
            var truth = demo.report().scenario().truth();
            var manager = manager(demo);
            var soft = new SoftAssertions();
            soft.assertThat(demo.bean(Articles.class).count()).isEqualTo(demo.report().articles());
            soft.assertThat(demo.report().logins())
                    .extracting(DemoReport.Login::role)
                    .contains(Role.ADMIN, Role.MANAGER);
            assertGaps(truth, gaps(demo, manager), soft);
            var outside = assertChanges(truth, effects(demo, manager), soft);
            assertThat(demo.bean(MarkedDays.class).all()).isNotEmpty();
            soft.assertAll();
            return outside;
        }
    }

    private static Account manager(DemoBase demo) {
        return demo.bean(Accounts.class).all().stream()
                .filter(each -> each.role() == Role.MANAGER)
                .findFirst()
                .orElseThrow();
    }

    private static List<Gap> gaps(DemoBase demo, Account manager) {
        var filter = new GapFilter(null, null, null, Period.weeks4(DemoBase.LAST));
        var week = demo.bean(Gaps.class).week(filter, Language.ENGLISH, manager);
        assertThat(week).isInstanceOf(Week.Ranked.class);
        return ((Week.Ranked) week).first();
    }

    private static void assertGaps(DemoTruth truth, List<Gap> gaps, SoftAssertions soft) {
        var first = gaps.subList(0, Math.min(FIRST, gaps.size()));
        for (var planted : truth.gaps()) {
            var found =
                    first.stream()
                            .filter(each -> isOf(each.topic().words(), planted.typed()))
                            .findFirst();
            soft.assertThat(found)
                    .as("%s is among the first %d of %s", planted.topic(), FIRST, named(gaps))
                    .isPresent();
            found.ifPresent(
                    each ->
                            soft.assertThat(String.valueOf(each.cause()))
                                    .as("cause of %s, of %s", planted.topic(), each.causes())
                                    .isEqualTo(planted.cause().name()));
        }
    }

    private static List<String> named(List<Gap> gaps) {
        return gaps.stream()
                .map(each -> each.topic().words() + " " + each.weight() + " " + each.cause())
                .limit(20)
                .toList();
    }

    private static boolean isOf(String words, List<String> typed) {
        return !words.isEmpty() && typed.stream().anyMatch(words::contains);
    }

    private static List<Effect> effects(DemoBase demo, Account manager) {
        var all = new ArrayList<Effect>();
        var now = YearMonth.from(DemoBase.LAST);
        Stream.iterate(now.minusMonths(5), month -> month.plusMonths(1))
                .limit(6)
                .forEach(
                        month ->
                                all.addAll(
                                        demo.bean(Effects.class)
                                                .ofMonth(month, Language.ENGLISH, manager)
                                                .effects()));
        return all;
    }

    private static List<String> assertChanges(
            DemoTruth truth, List<Effect> effects, SoftAssertions soft) {
        var calledBetter = new ArrayList<String>();
        var outside = new ArrayList<String>();
        for (var planted : truth.changes()) {
            if (planted.turn() == Turn.BETTER
                    || planted.turn() == Turn.SAME
                    || planted.turn() == Turn.WORSE) {
                var found =
                        effects.stream()
                                .filter(each -> isOf(each.topic().words(), planted.typed()))
                                .findFirst();
                soft.assertThat(found).as("effect of %s", planted.topic()).isPresent();
                found.ifPresent(each -> assertChange(planted, each, calledBetter, outside, soft));
            }
        }
        soft.assertThat(calledBetter)
                .as("unchanged ones that are called better")
                .hasSizeLessThan(2);
        return outside;
    }

    private static void assertChange(
            DemoTruth.Change planted,
            Effect found,
            List<String> calledBetter,
            List<String> outside,
            SoftAssertions soft) {
        var isBetter = found.verdict() instanceof Verdict.Better;
        switch (planted.turn()) {
            case BETTER -> {
                var difference = found.difference();
                soft.assertThat(difference).as(planted.topic()).isNotNull();
                if (difference != null
                        && (planted.difference() < difference.interval().low()
                                || planted.difference() > difference.interval().high())) {
                    outside.add(planted.topic() + ": " + found);
                }
            }
            case SAME -> {
                if (isBetter) {
                    calledBetter.add(planted.topic());
                }
            }
            case WORSE ->
                    soft.assertThat(isBetter)
                            .as("%s is better: %s", planted.topic(), found)
                            .isFalse();
            case EARLY, IN_WORK, IN_REVIEW, DECLINED -> {}
        }
    }
}
