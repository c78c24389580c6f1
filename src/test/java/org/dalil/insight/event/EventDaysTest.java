package org.dalil.insight.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.Event.Suggested;
import org.dalil.insight.event.Event.VoteTaken;
import org.dalil.insight.event.Event.Voted;
import org.dalil.testing.Dalil;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

@Tag("database")
@ExtendWith(Dalil.class)
class EventDaysTest {
    private static final Instant NOON = Instant.parse("2026-05-12T12:00:00.123Z");
    private static final Language EN = Language.ENGLISH;
    private static final Language AR = Language.ARABIC;

    private final EventDays days;

    EventDaysTest(EventDays days) {
        this.days = days;
    }

    @Test
    void givesBackWhatWasAddedOnceAndInOrder() {
        var day = LocalDate.of(2026, 5, 12);
        var words = new SearchWords("الطابعة لا تعمل", AR);
        var form = FormKey.of("token");
        var shown = LongStream.rangeClosed(1, 10).boxed().toList();
        var events =
                List.<Event>of(
                        new Searched(EN, words, AR, Strength.STRONG, 25, shown, 7L, true, 2),
                        new Searched(EN, words, AR, Strength.NONE, 0, List.of(), null, false, 1),
                        new Opened(EN, 4, AR, 44),
                        new Stayed(EN, 4, 44, Dwell.THREE_MINUTES),
                        new Suggested(EN, words, 5, 3),
                        new Voted(EN, 4, 44, false),
                        new VoteTaken(EN, 4),
                        new ContactOpened(EN, form, words, 4L),
                        new ContactOpened(EN, form, null, null),
                        new CaseSent(EN, form, 99));
        var stored = new ArrayList<StoredEvent>();
        IntStream.range(0, events.size())
                .forEach(at -> stored.add(event(day, "Bvisitor", at, events.get(at))));
        days.add(stored.reversed());
        days.add(stored);
        assertThat(of(day, 1)).containsExactlyElementsOf(stored);
        assertThat(of(day, 0)).isEmpty();
        assertThat(of(day.plusDays(1), 1)).isEmpty();
    }

    @Test
    void partsVisitorsInto64SlicesByTheirKey() {
        var day = LocalDate.of(2026, 6, 1);
        var keys = List.of("A1", "_9", "-8", "a7", "A0");
        keys.forEach(key -> days.add(List.of(event(day, key, 1, new VoteTaken(EN, 1)))));
        assertThat(of(day, 0)).extracting(StoredEvent::visitor).containsExactly("A0", "A1");
        assertThat(of(day, 26)).extracting(StoredEvent::visitor).containsExactly("a7");
        assertThat(of(day, 62)).extracting(StoredEvent::visitor).containsExactly("-8");
        assertThat(of(day, 63)).extracting(StoredEvent::visitor).containsExactly("_9");
    }

    @Test
    void forgetsOneVisitorOfADay() {
        var day = LocalDate.of(2026, 6, 2);
        days.add(List.of(event(day, "A0", 1, new VoteTaken(EN, 1))));
        days.add(List.of(event(day, "A1", 2, new VoteTaken(EN, 1))));
        days.forget(day, "A0");
        assertThat(of(day, 0)).extracting(StoredEvent::visitor).containsExactly("A1");
    }

    @Test
    void takesManyThousandsAtOnce() {
        var day = LocalDate.of(2026, 6, 3);
        days.add(
                IntStream.range(0, 2500)
                        .mapToObj(at -> event(day, "A" + at % 7, at, new VoteTaken(EN, at)))
                        .toList());
        assertThat(of(day, 0))
                .hasSize(2500)
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(StoredEvent::visitor)
                                .thenComparing(StoredEvent::sequence));
    }

    private List<StoredEvent> of(LocalDate day, int slice) {
        var found = new ArrayList<StoredEvent>();
        days.stream(day, slice, found::add);
        return found;
    }

    private static StoredEvent event(LocalDate day, String visitor, long sequence, Event event) {
        return new StoredEvent(day, visitor, 1, sequence, NOON, Origin.HOME, event);
    }
}
