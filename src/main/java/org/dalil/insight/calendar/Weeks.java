package org.dalil.insight.calendar;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.settings.Settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * The door to the first day of the week: what the operator names, else what was chosen, else
 * Monday. It is never guessed from a language: Arabic is spoken where weeks begin on Saturday, on
 * Sunday and on Monday.
 */
@Singleton
public class Weeks {
    private static final String FACT = "insight.week-start";

    private final Settings settings;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final String named;

    Weeks(
            Settings settings,
            Transactions transactions,
            AuditTrail trail,
            @Value("${dalil.week-start:}") String named) {
        this.settings = settings;
        this.transactions = transactions;
        this.trail = trail;
        this.named = named.strip();
    }

    public DayOfWeek first() {
        return isNamed()
                ? day(named)
                : settings.fact(FACT).map(Weeks::day).orElse(DayOfWeek.MONDAY);
    }

    /** Whether the operator names it, so that choosing another has no effect. */
    public boolean isNamed() {
        return !named.isEmpty();
    }

    /** The first day of the week that a day is in. */
    public LocalDate beginning(LocalDate day) {
        return beginning(day, first());
    }

    /** The last so many weeks up to a day, which the last of them ends with. */
    public List<Period> upTo(LocalDate day, int many) {
        return of(new Period(beginning(day).minusWeeks(many - 1L), day));
    }

    /** The weeks of these days; of the first and the last only what is among them. */
    public List<Period> of(Period days) {
        return of(days, first());
    }

    static List<Period> of(Period days, DayOfWeek first) {
        return beginning(days.from(), first)
                .datesUntil(days.to().plusDays(1), java.time.Period.ofWeeks(1))
                .map(
                        each ->
                                new Period(
                                        later(each, days.from()),
                                        earlier(each.plusDays(6), days.to())))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    public static LocalDate beginning(LocalDate day, DayOfWeek first) {
        return day.with(TemporalAdjusters.previousOrSame(first));
    }

    public void choose(DayOfWeek first, Account by) {
        if (!by.may(Permission.CHANGE_SETTINGS)) {
            throw new MarkedDayRefused(MarkedDayRefused.Rule.NO_RIGHT);
        }
        transactions.write(
                () -> {
                    settings.remember(FACT, first.name());
                    var actor = new Actor(by.id(), by.name());
                    trail.record(actor, "chose", "first day of the week", 0, first.name());
                });
        settings.refresh();
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
