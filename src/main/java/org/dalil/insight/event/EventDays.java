package org.dalil.insight.event;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.event.Event.ContactOpened;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The door to events that are written, for who computes a day and who makes up days. */
@Singleton
public class EventDays {
    private static final int BATCH = 1000;

    private final EventRepository repository;
    private final DayRepository days;
    private final BridgeRepository bridges;
    private final FormVisitRepository forms;
    private final Transactions transactions;

    EventDays(
            EventRepository repository,
            DayRepository days,
            BridgeRepository bridges,
            FormVisitRepository forms,
            Transactions transactions) {
        this.repository = repository;
        this.days = days;
        this.bridges = bridges;
        this.forms = forms;
        this.transactions = transactions;
    }

    /**
     * Visitor after visitor, each one's events in order. Not held in memory; {@code each} may not
     * write.
     *
     * @param slice from 0 to 63 ({@link Slices})
     */
    public void stream(LocalDate day, int slice, Consumer<StoredEvent> each) {
        transactions.<@Nullable Object>read(
                () -> {
                    repository.each(day, slice, each);
                    return null;
                });
    }

    /** The same of some visitors alone. */
    public void stream(
            LocalDate day, int slice, Collection<String> visitors, Consumer<StoredEvent> each) {
        transactions.<@Nullable Object>read(
                () -> {
                    repository.each(day, slice, visitors, each);
                    return null;
                });
    }

    /**
     * What those who were here over midnight did on the new day, in order, by the key that they had
     * before.
     *
     * @param earlierSlice of that key
     */
    public Map<String, List<StoredEvent>> bridged(LocalDate nextDay, int earlierSlice) {
        return byKey(each -> repository.next(nextDay, earlierSlice, each));
    }

    /**
     * What those who were here over midnight did on the day before, in order, by the key that they
     * have on this day.
     *
     * @param slice of that key
     */
    public Map<String, List<StoredEvent>> earlier(LocalDate day, int slice) {
        return byKey(each -> repository.earlier(day, slice, each));
    }

    /** Any number of past ones; what is there already is not added again. */
    public void add(List<StoredEvent> past) {
        for (var from = 0; from < past.size(); from += BATCH) {
            var some = past.subList(from, Math.min(past.size(), from + BATCH));
            transactions.write(
                    () -> {
                        repository.add(some);
                        var touched = new TreeSet<LocalDate>();
                        some.forEach(each -> touched.add(each.day()));
                        touched.forEach(this::touch);
                    });
        }
    }

    /** Whether nothing was ever noted. */
    public boolean isEmpty() {
        return days.noted() == 0;
    }

    /**
     * All that one visitor did on a day. A day whose events are over stays as it was computed: from
     * nothing it would come to nothing.
     */
    public void forget(LocalDate day, String visitor) {
        transactions.write(
                () -> {
                    if (repository.forget(day, Slices.of(visitor), visitor) > 0) {
                        touch(day);
                    }
                });
    }

    /** Days, up to this one, on which somebody still is who was here over midnight. */
    public List<LocalDate> tied(LocalDate until) {
        return bridges.days(until);
    }

    /** Puts events of one visitor to another day, and to their key of that day. */
    public void move(List<StoredEvent> events, LocalDate day, String visitor) {
        transactions.write(
                () -> {
                    for (var each : events) {
                        move(each, day, visitor);
                        touch(each.day());
                        touch(day);
                    }
                });
    }

    /**
     * Forgets which keys of this day are whose of the day before.
     *
     * @param earlierSlice of the key of the day before
     */
    public void untie(LocalDate day, int earlierSlice) {
        transactions.write(() -> bridges.untie(day, earlierSlice));
    }

    /** No visit of this day will move to another any more. */
    public void settled(LocalDate day) {
        transactions.write(
                () -> {
                    days.know(day);
                    days.settle(day);
                });
    }

    private void move(StoredEvent event, LocalDate day, String visitor) {
        var slice = Slices.of(visitor);
        repository.move(
                event.day(),
                Slices.of(event.visitor()),
                event.visitor(),
                event.source(),
                event.sequence(),
                day,
                slice,
                visitor);
        if (event.event() instanceof ContactOpened contact) {
            forms.move(contact.form().digest(), day, slice, visitor);
        }
    }

    private void touch(LocalDate day) {
        days.know(day);
        days.touch(day);
    }

    private Map<String, List<StoredEvent>> byKey(Consumer<BiConsumer<String, StoredEvent>> asked) {
        return transactions.read(
                () -> {
                    var byKey = new HashMap<String, List<StoredEvent>>();
                    asked.accept(
                            (key, event) ->
                                    byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(event));
                    return byKey;
                });
    }
}
