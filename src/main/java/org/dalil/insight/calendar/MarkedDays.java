package org.dalil.insight.calendar;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The door to the days that are unlike others. They are told beside what was compared over them; no
 * day is left out of a figure because of them.
 */
@Singleton
public class MarkedDays {
    public static final int LONGEST = MarkedDayRules.LONGEST;
    public static final int LONGEST_NAME = MarkedDayRules.LONGEST_NAME;
    public static final int MOST = MarkedDayRules.MOST;
    private static final String SUBJECT = "marked day";

    private final MarkedDayRepository repository;
    private final Transactions transactions;
    private final AuditTrail trail;

    MarkedDays(MarkedDayRepository repository, Transactions transactions, AuditTrail trail) {
        this.repository = repository;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** Those that have a day in a period, by their first day. */
    public List<MarkedDay> between(LocalDate from, LocalDate to) {
        return days(repository.between(from, to));
    }

    /** All of them, the latest first. */
    public List<MarkedDay> all() {
        return days(repository.all());
    }

    /**
     * @return its number
     * @throws MarkedDayRefused where a rule is broken
     */
    public long add(MarkedDayWish wish, Account by) {
        require(by);
        return transactions.write(
                () -> {
                    var day = MarkedDayRules.checked(wish, all());
                    var id = Objects.requireNonNull(repository.save(MarkedDayRow.of(day)).id());
                    tell(by, "added", id, day);
                    return id;
                });
    }

    /**
     * @throws NoSuchMarkedDay where somebody else was faster
     */
    public void remove(long id, Account by) {
        require(by);
        transactions.write(
                () -> {
                    var day =
                            all().stream()
                                    .filter(each -> each.id() == id)
                                    .findFirst()
                                    .orElseThrow(() -> new NoSuchMarkedDay(id));
                    repository.remove(id);
                    tell(by, "removed", id, day);
                });
    }

    private void tell(Account by, String deed, long id, MarkedDay day) {
        var detail = day.kind() + " " + day.first() + " to " + day.last() + ": " + day.name();
        trail.record(new Actor(by.id(), by.name()), deed, SUBJECT, id, detail);
    }

    private static List<MarkedDay> days(List<MarkedDayRow> rows) {
        return rows.stream().map(MarkedDayRow::day).toList();
    }

    private static void require(Account by) {
        if (!by.may(Permission.KEEP_ARTICLES)) {
            throw new MarkedDayRefused(MarkedDayRefused.Rule.NO_RIGHT);
        }
    }
}
