package org.dalil.insight.daily.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.TopicOpening;
import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.daily.run.DayComputing;
import org.dalil.insight.daily.run.DueVisitors;
import org.dalil.insight.daily.visitor.DayEvents;
import org.dalil.insight.daily.visitor.VisitorDay;
import org.dalil.insight.topic.NoSuchTopic;
import org.dalil.insight.topic.TopicChanged;
import org.dalil.insight.topic.TopicRefused;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.WordingCount;
import org.dalil.insight.wording.WordingQuery;
import org.dalil.insight.wording.Wordings;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** What editors do with topics, and what it does to the sums. */
@Tag("database")
class RegroupedTest {
    private final List<VisitorDay> visitors = new ArrayList<>();
    private ApplicationContext node;
    private Account nour;

    @BeforeEach
    void start() {
        node = Dalil.start(Map.of("dalil.test.clock", "2026-05-13T03:00:00Z"));
        nour = node.getBean(Staff.class).nour();
        for (var at = 0; at < 4; at++) {
            visitors.add(visitor("r" + at, visit(9, search("refund", WEAK))));
        }
        for (var at = 0; at < 3; at++) {
            visitors.add(visitor("m" + at, visit(9, search("money back", WEAK))));
            visitors.add(visitor("p" + at, visit(9, search("parcel", STRONG, 6L))));
        }
        visitors.add(visitor("both", visit(9, search("money back", WEAK), search("refund", WEAK))));
        compute();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void joinsUnderTheOneThatMoreAskFor() {
        var root = topics().merge(topic("money back"), topic("refund"), 0, nour);
        assertThat(root).isEqualTo(topic("refund"));
        assertThat(attempts(root)).isEqualTo(9);
        due();
        assertThat(attempts(root)).isEqualTo(8); // who asked both ways asked once
        assertThat(topics().name(topic("money back"), EN, nour)).isNotEmpty();
    }

    @Test
    void isAsItWasOnceItIsUndone() {
        var before = sums();
        var root = topics().merge(topic("refund"), topic("money back"), 0, nour);
        due();
        assertThat(sums()).isNotEqualTo(before);
        var version = Objects.requireNonNull(topics().find(root).version());
        topics().part(root, List.of(topic("money back")), version, nour);
        due();
        assertThat(sums()).isEqualTo(before);
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        topics().merge(topic("refund"), topic("money back"), 0, nour);
        assertThatThrownBy(() -> topics().merge(topic("refund"), topic("parcel"), 0, nour))
                .isInstanceOf(TopicChanged.class);
    }

    @Test
    void joinsNothingWithItself() {
        assertThatThrownBy(() -> topics().merge(topic("refund"), topic("refund"), 0, nour))
                .isInstanceOf(TopicRefused.class);
    }

    /** As for a topic that never was. */
    @Test
    void isForThoseWhoKeepArticles() {
        var reviewer = node.getBean(Staff.class).omar();
        assertThatThrownBy(() -> topics().merge(topic("refund"), topic("parcel"), 0, reviewer))
                .isInstanceOf(NoSuchTopic.class);
        assertThatThrownBy(() -> topics().rename(topic("refund"), "x", 0, reviewer))
                .isInstanceOf(NoSuchTopic.class);
        assertThatThrownBy(() -> topics().ignore(topic("refund"), true, 0, reviewer))
                .isInstanceOf(NoSuchTopic.class);
    }

    @Test
    void movesWordingsToATopicOfTheirOwn() {
        var root = topics().merge(topic("refund"), topic("money back"), 0, nour);
        due();
        var version = Objects.requireNonNull(topics().find(root).version());
        var apart = topics().split(root, List.of(wording("money back")), version, nour);
        due();
        assertThat(attempts(apart)).isEqualTo(4);
        assertThat(attempts(root)).isEqualTo(5);
        compute();
        assertThat(attempts(apart)).isEqualTo(4);
        assertThat(attempts(root)).isEqualTo(5);
    }

    /** Causes ask for what a topic's searches open: it goes with the words. */
    @Test
    void takesWhatItsWordsOpenedAlong() {
        for (var key : List.of("x", "y", "z")) {
            var opened = search("money back", STRONG, 8L);
            visitors.add(visitor(key, visit(9, opened, open(8), stay(8))));
        }
        compute();
        var root = topics().merge(topic("refund"), topic("money back"), 0, nour);
        due();
        assertThat(opened(root)).containsExactly(new TopicOpening(8, 3, 3, 3));
        var version = Objects.requireNonNull(topics().find(root).version());
        var apart = topics().split(root, List.of(wording("money back")), version, nour);
        due();
        assertThat(opened(apart)).containsExactly(new TopicOpening(8, 3, 3, 3));
        assertThat(opened(root)).isEmpty();
        compute();
        assertThat(opened(apart)).containsExactly(new TopicOpening(8, 3, 3, 3));
        assertThat(opened(root)).isEmpty();
    }

    /** Joined between two slices, whoever asked both ways would have asked twice. */
    @Test
    void isSeenByADayThatIsBeingComputed() {
        var slices = new AtomicInteger();
        var refund = topic("refund");
        var money = topic("money back");
        node.getBean(DayComputing.class)
                .compute(
                        DAY,
                        this::day,
                        () -> {
                            if (slices.incrementAndGet() == DayEvents.SLICES + 2) {
                                topics().merge(refund, money, 0, nour);
                            }
                        });
        assertThat(slices.get()).isEqualTo(4 * DayEvents.SLICES);
        assertThat(attempts(topics().find(money).root())).isEqualTo(8);
    }

    @Test
    void leavesSomethingOfATopicThatIsSplit() {
        assertThatThrownBy(
                        () -> topics().split(topic("refund"), List.of(wording("refund")), 0, nour))
                .isInstanceOf(TopicRefused.class);
        assertThatThrownBy(() -> topics().split(topic("refund"), List.of(), 0, nour))
                .isInstanceOf(TopicRefused.class);
        assertThatThrownBy(
                        () -> topics().split(topic("refund"), List.of(wording("parcel")), 0, nour))
                .isInstanceOf(TopicRefused.class);
    }

    @Test
    void isCalledAsAnEditorSaysUntilTheyTakeItBack() {
        topics().rename(topic("refund"), " Money returned ", 0, nour);
        assertThat(topics().name(topic("refund"), EN, nour)).isEqualTo("Money returned");
        assertThatThrownBy(() -> topics().rename(topic("refund"), "a".repeat(201), 1, nour))
                .isInstanceOf(TopicRefused.class);
        assertThatThrownBy(() -> topics().rename(topic("refund"), "a\u202Eb", 1, nour))
                .isInstanceOf(TopicRefused.class);
        topics().rename(topic("refund"), "", 1, nour);
        compute();
        assertThat(topics().name(topic("refund"), EN, nour)).isEqualTo("refund");
    }

    private void compute() {
        node.getBean(DayComputing.class).compute(DAY, this::day, () -> {});
    }

    private List<TopicOpening> opened(long topic) {
        return node.getBean(TopicDays.class).opened(topic, new Period(DAY, DAY), null, 9);
    }

    private void day(int slice, Consumer<VisitorDay> each) {
        if (slice == 3) {
            visitors.forEach(each);
        }
    }

    private void due() {
        node.getBean(DueVisitors.class).compute(_ -> this::day, () -> {});
    }

    private int attempts(long topic) {
        return sums().stream()
                .filter(each -> each.topic() == topic)
                .mapToInt(TopicSum::attempts)
                .sum();
    }

    private List<TopicSum> sums() {
        return node.getBean(TopicDays.class).sums(new Period(DAY, DAY), null, 90);
    }

    private Topics topics() {
        return node.getBean(Topics.class);
    }

    private long topic(String words) {
        return Objects.requireNonNull(counted(words).topicId());
    }

    private long wording(String words) {
        return counted(words).id();
    }

    private WordingCount counted(String words) {
        return node
                .getBean(Wordings.class)
                .top(new WordingQuery(null, DAY, DAY, WordingQuery.Order.MOST_SEARCHED, 90), nour)
                .stream()
                .filter(each -> each.words().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
