package org.dalil.insight.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.event.Dwell;
import org.dalil.insight.event.Event;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.FormKey;
import org.dalil.insight.event.Origin;
import org.dalil.insight.event.SearchWords;
import org.dalil.insight.event.StoredEvent;
import org.dalil.insight.event.Strength;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class VisitsTest {
    private static final Language EN = Language.ENGLISH;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final Instant NOON = Instant.parse("2026-05-12T12:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    private static final FormKey FORM = new FormKey("form");

    @Test
    void beginsAnotherVisitAfterMoreThanHalfAnHourOfSilence() {
        var visits = visits(open(0, 1), open(30 * 60, 2), open(60 * 60 + 1, 3));
        assertThat(visits).isEqualTo(List.of(List.of(1L, 2L), List.of(3L)));
    }

    @Test
    void isTheSameInWhateverOrderEventsWereWritten() {
        var events = List.of(open(0, 1), open(100, 2), open(4000, 3), open(4000, 4));
        for (var seed = 0; seed < 20; seed++) {
            var mixed = new ArrayList<>(events);
            Collections.shuffle(mixed, new Random(seed));
            assertThat(opened(Visits.of(mixed, List.of())))
                    .isEqualTo(List.of(List.of(1L, 2L), List.of(3L, 4L)));
        }
    }

    @Test
    void knowsNoHourThatClocksLeaveOutOrHaveTwice() {
        // 29 March, 01:50 and 03:10 in Berlin: twenty minutes; 25 October, 02:50 and 02:10 later
        assertThat(visits(at(BERLIN, "2026-03-29T01:50"), at(BERLIN, "2026-03-29T03:10")))
                .hasSize(1);
        assertThat(
                        visits(
                                event(NOON, 0, opening(1)),
                                event(NOON.plusSeconds(20 * 60), 1, opening(2))))
                .hasSize(1);
        var first = LocalDateTime.parse("2026-10-25T02:50").atZone(BERLIN).toInstant();
        assertThat(
                        visits(
                                event(first, 0, opening(1)),
                                event(first.plusSeconds(20 * 60), 1, opening(2))))
                .hasSize(1);
        assertThat(
                        visits(
                                event(first, 0, opening(1)),
                                event(first.plusSeconds(80 * 60), 1, opening(2))))
                .hasSize(2);
        // 24 April, midnight in Cairo is left out: 23:50 and 01:10 are twenty minutes
        assertThat(visits(at(CAIRO, "2026-04-23T23:50"), at(CAIRO, "2026-04-24T01:10"))).hasSize(1);
    }

    @Test
    void takesAClockThatWentBackAnHourForWhatItSays() {
        var back = List.of(open(3600, 1), open(60, 2), open(120, 3));
        assertThat(opened(Visits.of(back, List.of())))
                .isEqualTo(List.of(List.of(2L, 3L), List.of(1L)));
    }

    @Test
    void goesOnOverMidnightUntilASilence() {
        var night = DAY.atTime(LocalTime.MAX).atZone(BERLIN).toInstant();
        var before = List.of(event(night.minusSeconds(600), 0, opening(1)));
        var after =
                List.of(
                        event(night.plusSeconds(900), 0, opening(2)),
                        event(night.plusSeconds(2400), 1, opening(3)),
                        event(night.plusSeconds(2400 + 1801), 2, opening(4)));
        assertThat(opened(Visits.of(before, after))).isEqualTo(List.of(List.of(1L, 2L, 3L)));
        assertThat(opened(Visits.of(Visits.begun(after, before), List.of())))
                .isEqualTo(List.of(List.of(4L)));
        var wholly = new ArrayList<>(before);
        wholly.addAll(after.subList(0, 2)); // as it stands when the day is settled
        assertThat(opened(Visits.of(wholly, List.of()))).isEqualTo(List.of(List.of(1L, 2L, 3L)));
    }

    @Test
    void isTwoVisitsOverMidnightAfterASilenceOrWithNothingBefore() {
        var before = List.of(open(0, 1));
        var after = List.of(open(1801, 2));
        assertThat(opened(Visits.of(before, after))).isEqualTo(List.of(List.of(1L)));
        assertThat(opened(Visits.of(Visits.begun(after, before), List.of())))
                .isEqualTo(List.of(List.of(2L)));
        assertThat(Visits.of(List.of(), after)).isEmpty();
        assertThat(Visits.begun(after, List.of())).isEqualTo(after);
    }

    @Test
    void putsACaseIntoTheVisitThatOpenedItsForm() {
        var opened = event(NOON.plusSeconds(60), 1, new ContactOpened(EN, FORM, null, null));
        var sent = event(NOON.plusSeconds(5 * 3600), 3, new CaseSent(EN, FORM, 7));
        var visits = Visits.of(List.of(open(0, 1), opened, open(4 * 3600, 2), sent), List.of());
        assertThat(visits).hasSize(2);
        assertThat(visits.getFirst().events()).endsWith(opened, sent);
        assertThat(opened(visits)).isEqualTo(List.of(List.of(1L), List.of(2L)));

        var alone = Visits.of(List.of(open(0, 1), sent), List.of());
        assertThat(alone).hasSize(2);
    }

    @Test
    void keepsACaseWithItsFormOverMidnight() {
        var form = event(NOON.plusSeconds(600), 0, new ContactOpened(EN, FORM, null, null));
        var sent = event(NOON.plusSeconds(9000), 1, new CaseSent(EN, FORM, 7));
        var before = List.of(open(0, 1));
        assertThat(Visits.of(before, List.of(form, sent)).getFirst().events())
                .containsExactly(before.getFirst(), form, sent);
        assertThat(Visits.begun(List.of(form, sent), before)).isEmpty();
    }

    @Test
    void takesTheBeginningsOfWordsForOneSearch() {
        assertThat(
                        words(
                                search(0, "pri", 1),
                                search(20, "Printer", 1),
                                search(45, "printer jam", 1)))
                .containsExactly("printer jam");
        assertThat(words(search(0, "printer jam", 1), search(10, "printer", 1)))
                .containsExactly("printer");
        assertThat(words(search(0, "طَلَب", 1), search(10, "طلبي", 1))).containsExactly("طلبي");
    }

    @Test
    void takesNothingElseForKeystrokes() {
        assertThat(words(search(0, "printer", 1), search(31, "printer jam", 1))).hasSize(2);
        assertThat(words(search(0, "printer", 1), search(5, "scanner", 1))).hasSize(2);
        assertThat(words(search(0, "printer", 1), open(5, 1), search(9, "printer jam", 1)))
                .hasSize(2);
        assertThat(words(search(0, "printer", 1), search(5, "printer", 2))).hasSize(2);
    }

    @Test
    void looksPastATabThatIsStillOpen() {
        var stay = event(NOON.plusSeconds(5), 9, new Stayed(EN, 1, 100, Dwell.MINUTE));
        assertThat(words(search(0, "print", 1), stay, search(9, "printer", 1)))
                .containsExactly("printer");
        assertThat(words(search(0, "print", 1), search(4, "print", 2), search(9, "printer", 1)))
                .containsExactly("printer");
    }

    private static List<List<Long>> visits(StoredEvent... events) {
        return opened(Visits.of(List.of(events), List.of()));
    }

    private static List<String> words(StoredEvent... events) {
        return Visits.of(Arrays.asList(events), List.of()).stream()
                .flatMap(visit -> visit.events().stream())
                .map(StoredEvent::event)
                .filter(Searched.class::isInstance)
                .map(search -> ((Searched) search).words().text())
                .toList();
    }

    private static List<List<Long>> opened(List<Visit> visits) {
        return visits.stream()
                .map(
                        visit ->
                                visit.events().stream()
                                        .map(StoredEvent::event)
                                        .filter(Opened.class::isInstance)
                                        .map(event -> ((Opened) event).article())
                                        .toList())
                .toList();
    }

    private static StoredEvent at(ZoneId zone, String time) {
        var at = LocalDateTime.parse(time).atZone(zone).toInstant();
        return event(at, at.getEpochSecond(), opening(1));
    }

    private static StoredEvent open(long seconds, long article) {
        return event(NOON.plusSeconds(seconds), article, opening(article));
    }

    private static Event opening(long article) {
        return new Opened(EN, article, EN, article * 100);
    }

    private static StoredEvent search(long seconds, String words, int page) {
        var asked = new SearchWords(words, EN);
        var search =
                new Searched(EN, asked, EN, Strength.STRONG, 1, List.of(1L), null, false, page);
        return event(NOON.plusSeconds(seconds), seconds, search);
    }

    private static StoredEvent event(Instant at, long sequence, Event event) {
        return new StoredEvent(DAY, "v", 1, sequence, at, Origin.HOME, event);
    }
}
