package org.dalil.insight.daily;

import org.dalil.insight.daily.visitor.VisitorDay;
import org.dalil.insight.event.Dwell;
import org.dalil.insight.event.Event;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.Event.Suggested;
import org.dalil.insight.event.Origin;
import org.dalil.insight.event.SearchWords;
import org.dalil.insight.event.StoredEvent;
import org.dalil.insight.event.Strength;
import org.dalil.text.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What visitors did on a day in May, step by step. */
public final class Days {
    public static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    public static final Instant NOON = Instant.parse("2026-05-12T12:00:00Z");
    public static final Language EN = Language.ENGLISH;

    private Days() {}

    public static VisitorDay visitor(String key, List<StoredEvent> visit) {
        return new VisitorDay(key, List.of(visit));
    }

    public static List<StoredEvent> visit(int secondsBetween, Event... events) {
        var visit = new ArrayList<StoredEvent>();
        for (var event : events) {
            var at = NOON.plusSeconds((long) secondsBetween * visit.size());
            var origin = event instanceof Opened ? Origin.SEARCH : Origin.HOME;
            visit.add(new StoredEvent(DAY, "v", 1, visit.size(), at, origin, event));
        }
        return visit;
    }

    public static Event search(String words, Strength strength, Long... shown) {
        return new Searched(
                EN,
                new SearchWords(words, EN),
                EN,
                strength,
                shown.length,
                List.of(shown),
                null,
                false,
                1);
    }

    public static Event open(long article) {
        return new Opened(EN, article, EN, article * 100);
    }

    public static Event stay(long article) {
        return new Stayed(EN, article, article * 100, Dwell.MINUTE);
    }

    public static Event choose(String words, long article) {
        return new Suggested(EN, new SearchWords(words, EN), article, 1);
    }

    /** Key of a visitor, as long as one is; its first letter says the slice. */
    public static String key(String letters) {
        return (letters + "AAAAAAAAAAAAAAAAAAAAAA").substring(0, 22);
    }

    /** A visit on any day, noted by a node of its own. */
    public static List<StoredEvent> noted(
            LocalDate day, String visitor, Instant from, int secondsBetween, Event... events) {
        var noted = new ArrayList<StoredEvent>();
        for (var event : events) {
            var at = from.plusSeconds((long) secondsBetween * noted.size());
            var origin = event instanceof Opened ? Origin.SEARCH : Origin.HOME;
            noted.add(
                    new StoredEvent(
                            day, visitor, from.getEpochSecond(), noted.size(), at, origin, event));
        }
        return noted;
    }
}
