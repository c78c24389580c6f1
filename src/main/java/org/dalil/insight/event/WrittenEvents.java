package org.dalil.insight.event;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;

import java.time.Clock;
import java.util.Objects;

/** Puts batches into the base. */
@Singleton
class WrittenEvents {
    private final EventRepository events;
    private final BridgeRepository bridges;
    private final FormVisitRepository forms;
    private final DayRepository days;
    private final LossRepository losses;
    private final Transactions transactions;
    private final Clock clock;

    WrittenEvents(
            EventRepository events,
            BridgeRepository bridges,
            FormVisitRepository forms,
            DayRepository days,
            LossRepository losses,
            Transactions transactions,
            Clock clock) {
        this.events = events;
        this.bridges = bridges;
        this.forms = forms;
        this.days = days;
        this.losses = losses;
        this.transactions = transactions;
        this.clock = clock;
    }

    long newSource() {
        var source = new EventSource(null, clock.instant());
        return Objects.requireNonNull(transactions.write(() -> events.save(source)).id());
    }

    /** How many events were not there yet. */
    int write(Batch batch) {
        return transactions.write(
                () -> {
                    var added = batch.events().isEmpty() ? 0 : events.add(batch.events());
                    batch.bridges().values().forEach(this::bridge);
                    batch.forms().forEach(this::open);
                    batch.sent().forEach(forms::send);
                    batch.days().forEach(days::know);
                    batch.days().forEach(days::touch);
                    batch.losses().forEach(this::lose);
                    return added;
                });
    }

    private void bridge(Visitor who) {
        var earlier = Objects.requireNonNull(who.earlier());
        bridges.know(who.day(), Slices.of(who.key()), who.key(), Slices.of(earlier), earlier);
    }

    private void open(String form, Visitor who) {
        forms.know(form, who.day(), Slices.of(who.key()), who.key());
    }

    private void lose(Lost.Of what, long amount) {
        losses.know(what.day(), what.reason().name());
        losses.raise(what.day(), what.reason().name(), amount);
    }
}
