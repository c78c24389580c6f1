package org.dalil.insight.daily.visitor;

import org.dalil.insight.event.Event;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.Event.Suggested;
import org.dalil.insight.event.Event.VoteTaken;
import org.dalil.insight.event.Event.Voted;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;

/** Programs with a browser's name: they open faster than anybody reads, and never stay. */
public final class Machines {
    /** Of one key on a day. */
    static final int MOST_EVENTS = 2000;

    /** Pages in five minutes. Behind a carrier's address several people stay with some of them. */
    static final int MOST_AT_ONCE = 40;

    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    private Machines() {}

    public static boolean isOne(VisitorDay day) {
        var events = day.visits().stream().mapToInt(List::size).sum();
        return events > MOST_EVENTS || rushes(day);
    }

    private static boolean rushes(VisitorDay day) {
        var pages = new ArrayDeque<Instant>();
        var stays = new ArrayDeque<Instant>();
        var rushed = false;
        for (var visit : day.visits()) {
            for (var event : visit) {
                var from = event.at().minus(AT_ONCE);
                leave(pages, from);
                leave(stays, from);
                if (isPage(event.event())) {
                    pages.add(event.at());
                } else if (event.event() instanceof Stayed) {
                    stays.add(event.at());
                }
                rushed |= pages.size() > MOST_AT_ONCE && stays.isEmpty();
            }
        }
        return rushed;
    }

    private static void leave(ArrayDeque<Instant> lately, Instant from) {
        while (!lately.isEmpty() && !lately.getFirst().isAfter(from)) {
            lately.removeFirst();
        }
    }

    private static boolean isPage(Event event) {
        return switch (event) {
            case Opened _, Searched _ -> true;
            case Stayed _, Suggested _, Voted _, VoteTaken _, ContactOpened _, CaseSent _ -> false;
        };
    }
}
