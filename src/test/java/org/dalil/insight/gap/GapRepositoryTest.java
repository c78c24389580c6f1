package org.dalil.insight.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Weeks;
import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.gap.cause.Because;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.cause.CauseSplit;
import org.dalil.insight.gap.mark.TopicMark;
import org.dalil.insight.gap.mark.TopicMarks;
import org.dalil.insight.topic.Topics;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@Tag("database")
class GapRepositoryTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 5, 31);

    private ApplicationContext node;
    private GapRepository repository;
    private GapWriter writer;

    @BeforeEach
    void someTopicsFail() {
        node = Dalil.start();
        repository = node.getBean(GapRepository.class);
        writer = node.getBean(GapWriter.class);
        var rows = new Rows(node);
        for (var topic = 1; topic <= 5; topic++) {
            rows.topic(topic, topic, topic == 4);
        }
        rows.topic(6, 1, false); // joined to the first
        writer.keep(
                UNTIL,
                writer.now(),
                List.of(
                        row(1, 20, 9, 0),
                        row(2, 30, 7, 2), // as much, and tried more often
                        row(3, 9, 1, 1), // rare
                        row(4, 50, 20, 0), // ignored
                        row(5, 8, 0, 0), // nobody failed
                        row(6, 90, 40, 0)),
                List.of(
                        new TopicMark(1, TopicMark.PRODUCT, "Router"),
                        new TopicMark(4, TopicMark.PRODUCT, "Router"),
                        new TopicMark(2, TopicMark.CATEGORY, "12")));
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void listsWhatWeighsMostAndOfAsMuchWhatWasTriedMoreOften() {
        assertThat(repository.list(UNTIL, "", "", "", 50))
                .extracting(GapRow::topicId)
                .containsExactly(2L, 1L);
        assertThat(repository.list(UNTIL, "", "", "", 1)).hasSize(1);
        assertThat(repository.list(UNTIL, "ar", "", "", 50)).isEmpty();
        assertThat(repository.weights(UNTIL, "", "", "")).containsExactly(9, 9);
    }

    @Test
    void holdsToAProductAndACategory() {
        assertThat(repository.list(UNTIL, "", "Router", "", 50))
                .extracting(GapRow::topicId)
                .containsExactly(1L);
        assertThat(repository.list(UNTIL, "", "", "12", 50))
                .extracting(GapRow::topicId)
                .containsExactly(2L);
        assertThat(repository.list(UNTIL, "", "Router", "12", 50)).isEmpty();
        assertThat(repository.totals(UNTIL, "", "Router", "").totals())
                .isEqualTo(new Totals(2, 70, 29, 0, 0, 1));
    }

    @Test
    void holdsToWhatBelongsToNone() {
        assertThat(repository.list(UNTIL, "", " ", "", 50))
                .extracting(GapRow::topicId)
                .containsExactly(2L);
        assertThat(repository.list(UNTIL, "", "", " ", 50))
                .extracting(GapRow::topicId)
                .containsExactly(1L);
        assertThat(repository.list(UNTIL, "", " ", " ", 50)).isEmpty();
        assertThat(repository.weight(UNTIL, "", "Router", "")).isEqualTo(29);
        assertThat(repository.weight(UNTIL, "", " ", "")).isEqualTo(11);
        assertThat(repository.weight(UNTIL, "", "", "")).isEqualTo(40);
    }

    @Test
    void countsThoseThatAreNotListed() {
        assertThat(repository.totals(UNTIL, "", "", "").totals())
                .isEqualTo(new Totals(4, 109, 37, 3, 1, 1));
        assertThat(repository.totals(UNTIL, "ar", "", "").totals())
                .isEqualTo(new Totals(0, 0, 0, 0, 0, 0));
    }

    @Test
    void givesBackWhatWasKept() {
        var why =
                CauseSplit.of(
                        List.of(new Because(Cause.WAITING, 8L, Language.ARABIC, Language.ENGLISH)));
        var kept = GapRow.of(UNTIL, "ar", sum(2, 30, 7), 2, why);
        writer.keep(UNTIL, writer.now(), List.of(kept), List.of());

        assertThat(repository.of(UNTIL, "ar", 2)).hasValue(kept);
        assertThat(repository.of(UNTIL, "", 2)).isEmpty(); // in the place of what was there
        assertThat(node.getBean(TopicMarks.class).topics(TopicMark.PRODUCT, "Router")).isEmpty();
        assertThat(repository.computedAt(UNTIL)).isPresent();
    }

    @Test
    void letsDaysGoThatEndNoWeek() {
        for (var later = 1; later <= 2; later++) {
            var day = UNTIL.plusDays(later);
            writer.keep(
                    day,
                    writer.now(),
                    List.of(GapRow.of(day, "", sum(1, 3, 3), 0, null)),
                    List.of());
        }

        assertThat(repository.runs()).containsExactly(UNTIL.plusDays(2), UNTIL); // a Sunday
        assertThat(repository.list(UNTIL.plusDays(1), "", "", "", 50)).isEmpty();
        assertThat(repository.list(UNTIL, "", "", "", 50)).isNotEmpty();
    }

    /** A click takes no failure off the page; the night counts them again. */
    @Test
    void addsUpAtOnceWhatIsJoined() {
        assertThat(writer.isDue(UNTIL)).isFalse();
        var before = repository.totals(UNTIL, "", "", "").totals();
        node.getBean(Topics.class).merge(1, 2, 0, node.getBean(Staff.class).nour());

        assertThat(repository.list(UNTIL, "", "", "", 50))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.weight()).isEqualTo(18);
                            assertThat(row.attempts()).isEqualTo(50);
                        });
        var after = repository.totals(UNTIL, "", "", "").totals();
        assertThat(after.failed()).isEqualTo(before.failed());
        assertThat(after.attempts()).isEqualTo(before.attempts());
        assertThat(writer.isDue(UNTIL)).isTrue();
    }

    /** Whoever chooses another first day of the week loses none of those that are kept. */
    @Test
    void keepsTheEndsOfWeeksAsTheyWereWhenTheyWereCounted() {
        node.getBean(Weeks.class).choose(DayOfWeek.SUNDAY, node.getBean(Staff.class).lina());
        var next = UNTIL.plusDays(1);
        writer.keep(
                next, writer.now(), List.of(GapRow.of(next, "", sum(1, 3, 3), 0, null)), List.of());

        assertThat(repository.runs()).containsExactly(next, UNTIL);
    }

    private static GapRow row(long topic, int attempts, int visitors, int cases) {
        return GapRow.of(UNTIL, "", sum(topic, attempts, visitors), cases, null);
    }

    private static TopicSum sum(long topic, int attempts, int visitors) {
        return new TopicSum(
                topic, attempts, visitors, visitors, Map.of(Outcome.NO_MATCH, visitors));
    }
}
