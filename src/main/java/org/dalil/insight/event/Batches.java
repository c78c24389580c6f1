package org.dalil.insight.event;

import jakarta.inject.Singleton;

import org.dalil.database.BaseTime;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes batches of what waits: whose visit a case belongs to, and what no clock can have meant. */
@Singleton
class Batches {
    private static final Duration FARTHEST = Duration.ofDays(1);
    private static final Duration ASKED_EVERY = Duration.ofMinutes(1);

    /** Nodes that lock rows in the same order cannot deadlock. */
    private static final Comparator<StoredEvent> BY_KEY =
            Comparator.comparing(StoredEvent::day)
                    .thenComparing(StoredEvent::visitor)
                    .thenComparing(StoredEvent::source)
                    .thenComparing(StoredEvent::sequence);

    private final FormVisitRepository forms;
    private final BaseTime baseTime;
    private final Lost lost;
    private final Clock clock;
    private @Nullable Instant base;
    private long asked;

    Batches(FormVisitRepository forms, BaseTime baseTime, Lost lost, Clock clock) {
        this.forms = forms;
        this.baseTime = baseTime;
        this.lost = lost;
        this.clock = clock;
    }

    Batch of(List<Pending> pending, long source) {
        var now = base();
        var events = new ArrayList<StoredEvent>();
        var bridges = new TreeMap<String, Visitor>();
        var opened = new TreeMap<String, Visitor>();
        var sent = new TreeMap<String, Long>();
        for (var each : pending) {
            if (each.event() instanceof ContactOpened contact) {
                opened.put(contact.form().digest(), each.who());
            }
        }
        var days = new TreeSet<LocalDate>();
        var misdated = 0;
        for (var each : pending) {
            if (Duration.between(now, each.at()).abs().compareTo(FARTHEST) > 0) {
                misdated++;
                continue;
            }
            var event = each.by(source);
            if (each.event() instanceof CaseSent(_, var form, var caseId)) {
                event = inItsVisit(event, form, opened);
                opened.putIfAbsent(form.digest(), new Visitor(event.day(), event.visitor(), null));
                sent.put(form.digest(), caseId);
            }
            if (each.who().earlier() != null) {
                bridges.put(each.who().key(), each.who());
                days.add(each.who().day().minusDays(1));
            }
            events.add(event);
            days.add(event.day());
        }
        events.sort(BY_KEY);
        if (misdated > 0) {
            lost.add(LocalDate.ofInstant(now, ZoneOffset.UTC), Reason.CLOCK, misdated);
        }
        return new Batch(events, bridges, opened, sent, days, lost.take());
    }

    /** That of who opened the form, whatever address and hour it is sent from. */
    private StoredEvent inItsVisit(
            StoredEvent sent, FormKey form, TreeMap<String, Visitor> opened) {
        var here = opened.get(form.digest());
        var who =
                here != null
                        ? here
                        : forms.findById(form.digest())
                                .map(row -> new Visitor(row.onDay(), row.visitor(), null))
                                .orElse(null);
        return who == null
                ? sent
                : new StoredEvent(
                        who.day(),
                        who.key(),
                        sent.source(),
                        sent.sequence(),
                        sent.at(),
                        sent.origin(),
                        sent.event());
    }

    private Instant base() {
        var known = base;
        var elapsed = Math.abs(clock.millis() - asked);
        if (known == null || elapsed > ASKED_EVERY.toMillis()) {
            base = known = baseTime.now();
            asked = clock.millis();
        }
        return known;
    }
}
