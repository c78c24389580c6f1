package org.dalil.insight.attempt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.attempt.Attempt;
import org.dalil.insight.event.Dwell;
import org.dalil.insight.event.Event;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.Event.Suggested;
import org.dalil.insight.event.Event.VoteTaken;
import org.dalil.insight.event.Event.Voted;
import org.dalil.insight.event.FormKey;
import org.dalil.insight.event.Origin;
import org.dalil.insight.event.SearchWords;
import org.dalil.insight.event.StoredEvent;
import org.dalil.insight.event.Strength;
import org.dalil.text.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A visit as a story; ten seconds pass with every step. */
final class Walk {
    static final Instant NOON = Instant.parse("2026-05-12T12:00:00Z");

    private final List<StoredEvent> events = new ArrayList<>();
    private final Language language;
    private Instant now = NOON;

    private Walk(Language language) {
        this.language = language;
    }

    static Walk in(Language language) {
        return new Walk(language);
    }

    /** The one attempt of a visit. */
    static Attempt only(Reading reading) {
        assertThat(reading.attempts()).hasSize(1);
        return reading.attempts().getFirst();
    }

    Walk searches(String words, Strength strength, long... shown) {
        return turnsTo(1, words, strength, shown);
    }

    Walk turnsTo(int page, String words, Strength strength, long... shown) {
        var hits = Arrays.stream(shown).boxed().toList();
        return adds(
                Origin.HOME,
                new Searched(
                        language,
                        new SearchWords(words, language),
                        language,
                        strength,
                        hits.size(),
                        hits,
                        null,
                        false,
                        page));
    }

    Walk chooses(String words, long article, int place) {
        return adds(
                Origin.HOME,
                new Suggested(language, new SearchWords(words, language), article, place));
    }

    Walk opens(Origin origin, long article) {
        return adds(origin, new Opened(language, article, language, article * 100));
    }

    Walk stays(long article, Dwell dwell) {
        return adds(Origin.ARTICLE, new Stayed(language, article, article * 100, dwell));
    }

    Walk votes(long article, boolean helpful) {
        return adds(Origin.ARTICLE, new Voted(language, article, article * 100, helpful));
    }

    Walk takesBack(long article) {
        return adds(Origin.ARTICLE, new VoteTaken(language, article));
    }

    Walk contacts(String form) {
        return adds(Origin.SEARCH, new ContactOpened(language, new FormKey(form), null, null));
    }

    Walk contacts(String form, String words) {
        var last = new SearchWords(words, language);
        return adds(Origin.SEARCH, new ContactOpened(language, new FormKey(form), last, null));
    }

    Walk contactsFrom(String form, long article) {
        return adds(Origin.ARTICLE, new ContactOpened(language, new FormKey(form), null, article));
    }

    Walk sends(String form, long number) {
        return adds(Origin.CONTACT, new CaseSent(language, new FormKey(form), number));
    }

    Walk waits(long seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    Walk adds(Origin origin, Event event) {
        events.add(
                new StoredEvent(
                        LocalDate.of(2026, 5, 12), "v", 1, events.size(), now, origin, event));
        return waits(10);
    }

    List<StoredEvent> events() {
        return events;
    }

    Reading read(Known known) {
        return VisitReader.read(events, known);
    }
}
