package org.dalil.web.visitor;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.insight.event.Event;
import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Events;
import org.dalil.insight.event.Origin;
import org.dalil.insight.event.Visitor;
import org.dalil.reading.Read;
import org.dalil.reading.Readings;
import org.dalil.web.request.Callers;

import java.time.Clock;

/** Counts what somebody was shown or did, if they are somebody to be counted. Never waits. */
@Singleton
public class Counting {
    private final Visitors visitors;
    private final Callers callers;
    private final Readings readings;
    private final Events events;
    private final Glances glances;
    private final boolean isOn;

    Counting(
            Visitors visitors,
            Callers callers,
            Readings readings,
            Events events,
            Clock clock,
            @Value("${dalil.insight.counting:true}") boolean isOn) {
        this.visitors = visitors;
        this.callers = callers;
        this.readings = readings;
        this.events = events;
        this.glances = new Glances(clock);
        this.isOn = isOn;
    }

    /** A page that was shown: to somebody who got it to look at, not its header alone. */
    public void count(HttpRequest<?> request, Shown what) {
        if (!isOn || !request.getMethodName().equals("GET") || Visitors.isStaff(request)) {
            return;
        }
        var caller = callers.of(request);
        var agent = Visitors.agent(request);
        var glance = glances.of(visitors.day(), caller.address(), agent, what);
        if (!glances.isKnown(glance) && !Visitors.fetchesAhead(request)) {
            glances.remember(glance);
            visitors.of(request, caller)
                    .ifPresent(who -> count(who, Referers.origin(request, caller.host()), what));
        }
    }

    /** The same for a program that asks for somebody. */
    public void count(HttpRequest<?> request, Origin from, Shown what) {
        if (isOn && request.getMethodName().equals("GET")) {
            visitors.of(request).ifPresent(who -> count(who, from, what));
        }
    }

    /** Something that somebody did on a page of ours. */
    public void count(HttpRequest<?> request, Event what) {
        if (isOn && !request.getMethodName().equals("HEAD")) {
            var caller = callers.of(request);
            var from = Referers.origin(request, caller.host());
            visitors.of(request, caller).ifPresent(who -> events.record(who, from, what));
        }
    }

    private void count(Visitor who, Origin from, Shown what) {
        switch (what) {
            case Shown.Article(var page, var article, var language, var revision) -> {
                readings.count(new Read(article, language, revision, who.key()));
                events.record(who, from, new Opened(page, article, language, revision));
            }
            case Shown.Search search -> events.record(who, from, searched(search));
        }
    }

    private static Searched searched(Shown.Search search) {
        return new Searched(
                search.page(),
                search.words(),
                search.spoken(),
                search.strength(),
                search.hits(),
                search.shown(),
                search.category(),
                search.tagged(),
                search.number());
    }
}
