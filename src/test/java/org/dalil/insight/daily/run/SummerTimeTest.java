package org.dalil.insight.daily.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.key;
import static org.dalil.insight.daily.Days.noted;
import static org.dalil.insight.daily.Days.open;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.daily.Days.stay;
import static org.dalil.insight.event.Strength.STRONG;

import io.micronaut.context.ApplicationContext;

import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.event.Event;
import org.dalil.insight.event.EventDays;
import org.dalil.settings.Settings;
import org.dalil.testing.Dalil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Nights of a portal in Berlin in which its clocks change: at one by the world's clock, on 29 March
 * from two to three and on 25 October from three back to two.
 */
@Tag("database")
class SummerTimeTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    private ApplicationContext node;

    @AfterEach
    void stop() {
        node.close();
    }

    /** Ten to two and ten past three: nobody was away for more than an hour. */
    @Test
    void keepsAVisitTogetherOverTheHourThatIsLeftOut() {
        theDayAfter(SPRING);
        note(SPRING, "2026-03-29T00:50:00Z", search("parcel", STRONG, 7L));
        note(SPRING, "2026-03-29T01:10:00Z", open(7), stay(7));
        daily();
        assertThat(visitors(SPRING)).containsExactly(1L, 1L);
        assertThat(sums(SPRING)).hasSize(1);
        assertThat(sums(SPRING).getFirst().by()).containsEntry(Outcome.READ, 1);
    }

    /** Ten to three, and ten past two when it comes again: what was opened was searched before. */
    @Test
    void keepsAVisitTogetherAndInOrderOverTheHourThatComesTwice() {
        theDayAfter(AUTUMN);
        note(AUTUMN, "2026-10-25T00:50:00Z", search("parcel", STRONG, 7L));
        note(AUTUMN, "2026-10-25T01:10:00Z", open(7), stay(7));
        daily();
        assertThat(visitors(AUTUMN)).containsExactly(1L, 1L);
        assertThat(sums(AUTUMN)).hasSize(1);
        assertThat(sums(AUTUMN).getFirst().by()).containsEntry(Outcome.READ, 1);
    }

    /** Ten to three and ten past three, and an hour between that the wall's clock does not show. */
    @Test
    void beginsAnotherVisitAfterTheHourThatComesTwice() {
        theDayAfter(AUTUMN);
        note(AUTUMN, "2026-10-25T00:50:00Z", search("parcel", STRONG, 7L));
        note(AUTUMN, "2026-10-25T02:10:00Z", open(7), stay(7));
        daily();
        assertThat(visitors(AUTUMN)).containsExactly(1L, 2L);
        assertThat(sums(AUTUMN).getFirst().by()).containsEntry(Outcome.UNCLEAR, 1);
    }

    private void theDayAfter(LocalDate day) {
        var clock = day.plusDays(1) + "T09:00:00Z";
        node = Dalil.start(Map.of("dalil.test.clock", clock, "dalil.zone", "Europe/Berlin"));
        assertThat(node.getBean(Settings.class).portal().zone())
                .isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    private void note(LocalDate day, String from, Event... what) {
        var at = Instant.parse(from);
        node.getBean(EventDays.class).add(noted(day, key("A"), at, 5, what));
    }

    private void daily() {
        node.getBean(Daily.class).run();
    }

    /** Visitors, and their visits. */
    private List<Long> visitors(LocalDate day) {
        return new Rows(node)
                .numbers("select visitors, visits from insight_day where on_day = '" + day + "'");
    }

    private List<TopicSum> sums(LocalDate day) {
        return node.getBean(TopicDays.class).sums(new Period(day, day), null, 99);
    }
}
