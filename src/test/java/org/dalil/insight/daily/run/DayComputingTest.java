package org.dalil.insight.daily.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.DAY;
import static org.dalil.insight.daily.Days.EN;
import static org.dalil.insight.daily.Days.open;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.daily.Days.stay;
import static org.dalil.insight.daily.Days.visit;
import static org.dalil.insight.daily.Days.visitor;
import static org.dalil.insight.event.Strength.STRONG;
import static org.dalil.insight.event.Strength.WEAK;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.TopicOpening;
import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.daily.sum.OldDays;
import org.dalil.insight.daily.visitor.VisitorDay;
import org.dalil.insight.event.Event;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.Analyses;
import org.dalil.insight.wording.TopicWordings;
import org.dalil.insight.wording.Wording;
import org.dalil.insight.wording.WordingDigest;
import org.dalil.insight.wording.WordingQuery;
import org.dalil.insight.wording.WordingQuery.Order;
import org.dalil.insight.wording.Wordings;
import org.dalil.statistics.Share;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A day as it is stored; each test has a base of its own. */
@Tag("database")
class DayComputingTest {
    private static final Period MAY_12 = new Period(DAY, DAY);

    private final List<VisitorDay> visitors = new ArrayList<>();
    private ApplicationContext node;

    @BeforeEach
    void start() {
        node = Dalil.start();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void addsUpWhoFailedByTopic() {
        visitors.add(visitor("a", visit(9, search("refund late", WEAK))));
        visitors.add(visitor("b", visit(9, search("late refund", WEAK))));
        visitors.add(visitor("c", visit(9, search("refund late", STRONG, 6L), open(6), stay(6))));
        visitors.add(visitor("d", visit(9, search("parcel", STRONG, 7L))));
        var figures = compute();
        assertThat(figures).isEqualTo(new DayFigures(4, 4, 4, 0));

        var sums = node.getBean(TopicDays.class).sums(MAY_12, null, 9);
        assertThat(sums).hasSize(2);
        var refunds = sums.getFirst();
        assertThat(refunds.attempts()).isEqualTo(3);
        assertThat(refunds.failed()).isEqualTo(2);
        assertThat(refunds.failedVisitors()).isEqualTo(2);
        assertThat(refunds.by())
                .containsEntry(Outcome.NO_MATCH, 2)
                .containsEntry(Outcome.READ, 1)
                .containsEntry(Outcome.UNCLEAR, 0);
        assertThat(node.getBean(TopicDays.class).sums(MAY_12, EN, 9)).isEqualTo(sums);
        assertThat(failed(refunds.topic())).isEqualTo(Map.of(DAY, new Share(2, 3)));
        assertThat(
                        node.getBean(TopicDays.class)
                                .totalWithout(List.of(refunds.topic()), null, DAY, DAY))
                .isEqualTo(Map.of(DAY, new Share(0, 1)));
        assertThat(node.getBean(TopicDays.class).failures(refunds.topic(), MAY_12, null))
                .hasSize(2)
                .allMatch(each -> each.outcome() == Outcome.NO_MATCH && each.wording() != null);
    }

    @Test
    void comesOutTheSameHoweverOften() {
        for (var at = 0; at < 40; at++) {
            var words = at % 3 == 0 ? "refund late" : at % 3 == 1 ? "late refund" : "parcel " + at;
            visitors.add(
                    visitor("v" + at, visit(9, search(words, at % 2 == 0 ? WEAK : STRONG, 6L))));
        }
        compute();
        var sums = node.getBean(TopicDays.class).sums(MAY_12, null, 90);
        var words = top(Order.MOST_SEARCHED);
        compute();
        assertThat(node.getBean(TopicDays.class).sums(MAY_12, null, 90)).isEqualTo(sums);
        assertThat(top(Order.MOST_SEARCHED)).isEqualTo(words).hasSize(2);
    }

    /** An event that comes late is one more, and what was computed is in nobody's way. */
    @Test
    void takesInWhatComesLate() {
        visitors.add(visitor("a", visit(9, search("refund", WEAK))));
        compute();
        visitors.set(0, visitor("a", visit(9, search("refund", WEAK, 6L), open(6), stay(6))));
        compute();
        var sum = node.getBean(TopicDays.class).sums(MAY_12, null, 9).getFirst();
        assertThat(sum.attempts()).isEqualTo(1);
        assertThat(sum.failed()).isZero();
        assertThat(sum.by()).containsEntry(Outcome.READ, 1);
    }

    @Test
    void letsWordsOutThatThreeTyped() {
        for (var key : List.of("a", "b", "c")) {
            visitors.add(visitor(key, visit(9, search("Refund", WEAK))));
        }
        visitors.add(visitor("d", visit(9, search("my own secret", WEAK))));
        visitors.add(visitor("e", visit(9, search("my own secret", WEAK))));
        compute();
        assertThat(top(Order.MOST_WEAK)).extracting("words").containsExactly("Refund");
        var manager = node.getBean(Staff.class).nour();
        var labels =
                node.getBean(Topics.class)
                        .labels(
                                node.getBean(TopicDays.class).sums(MAY_12, null, 9).stream()
                                        .map(TopicSum::topic)
                                        .toList(),
                                EN,
                                manager);
        assertThat(labels.values())
                .extracting(TopicLabel::words)
                .containsExactlyInAnyOrder("Refund", "");
    }

    /** What a topic's page tells: what was typed, what was opened, and how it went week by week. */
    @Test
    void tellsATopicByItsWordsArticlesAndWeeks() {
        for (var key : List.of("a", "b", "c")) {
            visitors.add(
                    visitor(
                            key,
                            visit(9, search("refund late", STRONG, 5L, 6L), open(6), stay(6))));
        }
        visitors.add(visitor("d", visit(9, search("late refunds", STRONG, 5L), open(5))));
        visitors.add(visitor("e", visit(9, search("late refunds", WEAK))));
        compute();
        var days = node.getBean(TopicDays.class);
        var topic = days.sums(MAY_12, null, 9).getFirst().topic();

        var words = words(topic, node.getBean(Staff.class).nour());
        assertThat(words.rare()).isEqualTo(1);
        assertThat(words.shown()).hasSize(1);
        var refund = words.shown().getFirst();
        assertThat(refund.words()).isEqualTo("refund late");
        assertThat(refund.searches()).isEqualTo(3);
        assertThat(refund.opened()).isEqualTo(3);
        assertThat(refund.places()).isEqualTo(6);
        assertThat(words(topic, node.getBean(Staff.class).omar()))
                .isEqualTo(new TopicWordings(List.of(), 0));

        assertThat(days.opened(topic, MAY_12, null, 9))
                .containsExactly(new TopicOpening(6, 3, 3, 3), new TopicOpening(5, 1, 1, 0));
        assertThat(days.opened(topic, MAY_12, Language.ARABIC, 9)).isEmpty();

        var two =
                List.of(
                        new Period(DAY.minusDays(7), DAY.minusDays(1)),
                        new Period(DAY, DAY.plusDays(6)));
        var weeks = days.weeks(topic, null, two);
        assertThat(weeks).hasSize(2);
        assertThat(weeks.getFirst().last()).isEqualTo(DAY.minusDays(1));
        assertThat(weeks.getFirst().attempts()).isZero();
        assertThat(weeks.getLast().first()).isEqualTo(DAY);
        assertThat(weeks.getLast().attempts()).isEqualTo(5);
        assertThat(weeks.getLast().failed()).isEqualTo(1);
        assertThat(weeks.getLast().by())
                .containsEntry(Outcome.READ, 3)
                .containsEntry(Outcome.NO_MATCH, 1)
                .containsEntry(Outcome.UNCLEAR, 1);
        assertThat(days.weeks(null, null, two)).isEqualTo(weeks);
    }

    private TopicWordings words(long topic, Account who) {
        return node.getBean(Wordings.class).ofTopic(topic, DAY, DAY, null, 9, who);
    }

    /** One person typing one query a hundred times is one visitor. */
    @Test
    void countsAPersonOnceADayHoweverOftenTheyType() {
        var words = new Event[100];
        for (var at = 0; at < words.length; at++) {
            words[at] = search("my own secret", WEAK);
        }
        visitors.add(visitor("a", visit(20, words)));
        compute();
        assertThat(top(Order.MOST_WEAK)).isEmpty();
        var sum = node.getBean(TopicDays.class).sums(MAY_12, null, 9).getFirst();
        assertThat(sum.attempts()).isEqualTo(1);
    }

    /** What was counted stays when those who were counted go; words that too few typed go, too. */
    @Test
    void keepsSumsWhenAttemptsGo() {
        for (var key : List.of("a", "b", "c")) {
            visitors.add(visitor(key, visit(9, search("refund", WEAK))));
        }
        visitors.add(visitor("d", visit(9, search("my own secret", WEAK))));
        compute();
        var days = node.getBean(TopicDays.class);
        var sums = days.sums(MAY_12, null, 9);
        var refunds = sums.getFirst().topic();
        var old = node.getBean(OldDays.class);

        old.forget(DAY.plusDays(90), 400, 90);
        assertThat(days.failures(refunds, MAY_12, null)).hasSize(3);
        assertThat(top(Order.MOST_WEAK)).hasSize(1);
        old.forget(DAY.plusDays(401), 400, 90);
        assertThat(days.failures(refunds, MAY_12, null)).isEmpty();
        assertThat(top(Order.MOST_WEAK)).isEmpty();
        assertThat(days.sums(MAY_12, null, 9)).isEqualTo(sums);
        assertThat(words("my own secret")).isEmpty();
        assertThat(words("refund")).hasValue("refund");
    }

    private Optional<String> words(String typed) {
        var digest = WordingDigest.of(typed, EN, node.getBean(Analyses.class).of(EN));
        return Optional.ofNullable(node.getBean(Wordings.class).known(List.of(digest)).get(digest))
                .map(Wording::words)
                .filter(each -> !each.isEmpty());
    }

    private DayFigures compute() {
        return node.getBean(DayComputing.class)
                .compute(
                        DAY,
                        (slice, each) -> {
                            if (slice == 3) {
                                visitors.forEach(each);
                            }
                        },
                        () -> {});
    }

    private Map<LocalDate, Share> failed(long topic) {
        return node.getBean(TopicDays.class).failed(topic, null, DAY, DAY);
    }

    private List<?> top(Order order) {
        return node.getBean(Wordings.class)
                .top(new WordingQuery(null, DAY, DAY, order, 9), node.getBean(Staff.class).nour());
    }
}
