package org.dalil.insight.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import jakarta.inject.Singleton;

import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.Event.Suggested;
import org.dalil.insight.event.Event.VoteTaken;
import org.dalil.insight.event.Event.Voted;
import org.dalil.insight.event.waiting.Crowds;
import org.dalil.insight.event.waiting.Lately;
import org.dalil.insight.event.waiting.SteadyTime;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

/** The door by which it is told what happens on the portal. */
@Singleton
public class Events {
    private static final Duration SAME_TEXT = Duration.ofSeconds(60);
    private static final Duration SAME_SEARCH = Duration.ofSeconds(30);

    private final WaitingEvents waiting;
    private final Lost lost;
    private final Clock clock;
    private final SteadyTime time = new SteadyTime();
    private final AtomicLong sequence = new AtomicLong();
    private final Lately opened;
    private final Lately searched;
    private final Crowds crowds;
    private final Counter dropped;

    Events(WaitingEvents waiting, Lost lost, Clock clock, MeterRegistry metrics) {
        this.waiting = waiting;
        this.lost = lost;
        this.clock = clock;
        this.opened = new Lately(SAME_TEXT, clock);
        this.searched = new Lately(SAME_SEARCH, clock);
        this.crowds = new Crowds(clock);
        this.dropped = metrics.counter("dalil.events.dropped");
    }

    private record SameText(String visitor, long article, long revision) {}

    private record SameSearch(
            String visitor, SearchWords words, @Nullable Long category, boolean tagged, int page) {}

    /**
     * Never waits and never throws: it is written within half a second, in a batch; at a kill at
     * most what came in it is lost. The same again at once is not another time.
     */
    public void record(Visitor who, Origin from, Event event) {
        if (isAgain(who.key(), event)) {
            return;
        }
        if (crowds.isOne(who.key())) {
            lose(who.day(), Reason.CROWD);
            return;
        }
        var at = time.at(clock.instant());
        if (!waiting.offer(new Pending(who, from, event, at, sequence.incrementAndGet()))) {
            lose(who.day(), Reason.QUEUE_FULL);
        }
    }

    /** Something happened and cannot be told. */
    public void lose(LocalDate day, Reason why) {
        dropped.increment();
        lost.add(day, why);
    }

    private boolean isAgain(String who, Event event) {
        return switch (event) {
            case Opened(_, var article, _, var revision) ->
                    opened.isAgain(new SameText(who, article, revision));
            case Searched search ->
                    searched.isAgain(
                            new SameSearch(
                                    who,
                                    search.words(),
                                    search.category(),
                                    search.tagged(),
                                    search.page()));
            case Stayed _, Suggested _, Voted _, VoteTaken _, ContactOpened _, CaseSent _ -> false;
        };
    }
}
