package org.dalil.insight.daily.visitor;

import jakarta.inject.Singleton;

import org.dalil.insight.event.EventDays;
import org.dalil.insight.event.StoredEvent;
import org.dalil.insight.visit.Visit;
import org.dalil.insight.visit.Visits;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Days as they were noted: one visitor is in memory at a time. */
@Singleton
public class StoredDays {
    private final EventDays events;

    StoredDays(EventDays events) {
        this.events = events;
    }

    public DayEvents of(LocalDate day) {
        return new DayEvents() {
            @Override
            public void each(int slice, Consumer<VisitorDay> visitor) {
                var parting = parting(day, slice, visitor);
                events.stream(day, slice, parting::take);
                parting.end();
            }

            @Override
            public void some(int slice, Set<String> visitors, Consumer<VisitorDay> visitor) {
                var parting = parting(day, slice, visitor);
                events.stream(day, slice, visitors, parting::take);
                parting.end();
            }
        };
    }

    /** What went on over midnight belongs to the day it began on. */
    private Parting parting(LocalDate day, int slice, Consumer<VisitorDay> visitor) {
        return new Parting(
                events.earlier(day, slice), events.bridged(day.plusDays(1), slice), visitor);
    }

    /** Events of one visitor after another. */
    private static final class Parting {
        private final Map<String, List<StoredEvent>> before;
        private final Map<String, List<StoredEvent>> after;
        private final Consumer<VisitorDay> visitor;
        private final List<StoredEvent> own = new ArrayList<>();
        private @Nullable String key;

        Parting(
                Map<String, List<StoredEvent>> before,
                Map<String, List<StoredEvent>> after,
                Consumer<VisitorDay> visitor) {
            this.before = before;
            this.after = after;
            this.visitor = visitor;
        }

        void take(StoredEvent event) {
            if (!event.visitor().equals(key)) {
                end();
                key = event.visitor();
            }
            if (own.size() <= Machines.MOST_EVENTS) { // of more nothing is read
                own.add(event);
            }
        }

        void end() {
            if (key != null) {
                var visits = visits(key);
                if (!visits.isEmpty()) {
                    visitor.accept(new VisitorDay(key, visits));
                }
            }
            own.clear();
            key = null;
        }

        private List<List<StoredEvent>> visits(String key) {
            if (own.size() > Machines.MOST_EVENTS) {
                return List.of(List.copyOf(own));
            }
            var begun = Visits.begun(own, before.getOrDefault(key, List.of()));
            return Visits.of(begun, after.getOrDefault(key, List.of())).stream()
                    .map(Visit::events)
                    .toList();
        }
    }
}
