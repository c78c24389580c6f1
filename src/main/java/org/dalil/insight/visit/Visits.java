package org.dalil.insight.visit;

import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.StoredEvent;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Parts what one visitor did on a day into visits. Counted in instants, so that a change to summer
 * time changes nothing; a day is that of a visitor's key.
 */
public final class Visits {
    /** Past it another visit begins. */
    static final Duration SILENCE = Duration.ofMinutes(30);

    private static final Comparator<StoredEvent> IN_ORDER =
            Comparator.comparing(StoredEvent::at)
                    .thenComparing(StoredEvent::source)
                    .thenComparing(StoredEvent::sequence);

    private Visits() {}

    /**
     * @param ofOneKey events of one visitor of a day, without what {@link #begun} leaves out
     * @param bridged the same visitor's events of the next day, under their key of that day; what
     *     goes on there without a silence belongs to the last visit
     */
    public static List<Visit> of(List<StoredEvent> ofOneKey, List<StoredEvent> bridged) {
        var all = new ArrayList<>(ofOneKey);
        all.addAll(goingOn(ofOneKey, bridged));
        return parted(all).stream().map(Keystrokes::together).map(Visit::new).toList();
    }

    /**
     * A visitor's events of a day without those that belong to a visit of the day before.
     *
     * @param earlier the same visitor's events of the day before, under their key of that day
     */
    public static List<StoredEvent> begun(List<StoredEvent> ofOneKey, List<StoredEvent> earlier) {
        var own = sorted(ofOneKey);
        own.removeAll(new HashSet<>(goingOn(earlier, ofOneKey)));
        return own;
    }

    /** Those of the next day's that go on what came last. */
    public static List<StoredEvent> goingOn(List<StoredEvent> first, List<StoredEvent> next) {
        var going = new ArrayList<StoredEvent>();
        var last = lastOf(first);
        if (last == null) {
            return going;
        }
        for (var event : sorted(next)) {
            if (!isSent(event)) {
                if (isSilence(last, event.at())) {
                    break;
                }
                going.add(event);
                last = event.at();
            }
        }
        next.stream()
                .filter(event -> isSent(event) && Forms.hold(going, event))
                .forEach(going::add);
        return going;
    }

    private static List<List<StoredEvent>> parted(List<StoredEvent> all) {
        var visits = new ArrayList<List<StoredEvent>>();
        var sent = new ArrayList<StoredEvent>();
        for (var event : sorted(all)) {
            if (isSent(event) && Forms.hold(all, event)) {
                sent.add(event);
            } else if (visits.isEmpty() || isSilence(visits.getLast().getLast().at(), event.at())) {
                visits.add(new ArrayList<>(List.of(event)));
            } else {
                visits.getLast().add(event);
            }
        }
        sent.forEach(event -> putWithItsForm(event, visits));
        return visits;
    }

    /** A case is in the visit that opened the form, however long somebody wrote. */
    private static void putWithItsForm(StoredEvent sent, List<List<StoredEvent>> visits) {
        for (var visit : visits) {
            if (Forms.hold(visit, sent)) {
                visit.add(sent);
                visit.sort(IN_ORDER);
                return;
            }
        }
    }

    private static boolean isSilence(Instant before, Instant then) {
        return then.isAfter(before.plus(SILENCE));
    }

    private static boolean isSent(StoredEvent event) {
        return event.event() instanceof CaseSent;
    }

    /** Of a form that was sent late nobody knows that somebody was still here. */
    private static @Nullable Instant lastOf(List<StoredEvent> events) {
        return events.stream()
                .filter(event -> !isSent(event))
                .map(StoredEvent::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<StoredEvent> sorted(Collection<StoredEvent> events) {
        var sorted = new ArrayList<>(events);
        sorted.sort(IN_ORDER);
        return sorted;
    }
}
