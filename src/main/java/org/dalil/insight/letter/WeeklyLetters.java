package org.dalil.insight.letter;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.insight.calendar.Weeks;
import org.dalil.mail.Mails;
import org.dalil.settings.Settings;

import java.time.Clock;
import java.time.LocalDate;

/** The door to who has the week by mail. */
@Singleton
public class WeeklyLetters {
    static final String SUBJECT = "weekly letter";

    private final LetterRepository repository;
    private final Mails mails;
    private final Weeks weeks;
    private final Settings settings;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    WeeklyLetters(
            LetterRepository repository,
            Mails mails,
            Weeks weeks,
            Settings settings,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.mails = mails;
        this.weeks = weeks;
        this.settings = settings;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether there is anything to ask for. */
    public boolean areSent() {
        return mails.areOn();
    }

    public boolean isAsked(Account who) {
        return repository.asked(who.id()) > 0;
    }

    /** For oneself alone; the first one comes with the next week. Asked twice it is asked once. */
    public void ask(Account who) {
        if (!areSent() || !who.may(Permission.SEE_INSIGHT)) {
            return;
        }
        transactions.write(
                () -> {
                    if (repository.add(who.id(), clock.instant(), week()) > 0) {
                        tell(who, "asked for");
                    }
                });
    }

    public void stop(Account who) {
        transactions.write(
                () -> {
                    if (repository.remove(who.id()) > 0) {
                        tell(who, "ended");
                    }
                });
    }

    /** The first day of the week it is now. */
    LocalDate week() {
        return weeks.beginning(LocalDate.ofInstant(clock.instant(), settings.portal().zone()));
    }

    private void tell(Account who, String deed) {
        trail.record(new Actor(who.id(), who.name()), deed, SUBJECT, who.id(), "");
    }
}
