package org.dalil.desk.settings.people;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Role;
import org.dalil.account.person.People;
import org.dalil.account.person.People.Invited;
import org.dalil.account.person.Person;
import org.dalil.account.session.Sessions;
import org.dalil.article.arrangement.Owners;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.Assignees;
import org.dalil.database.Transactions;
import org.dalil.task.OrphanTasks;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** What is done to somebody's account, each with its line in the audit trail. */
@Singleton
class PeopleDeeds {
    private static final String SUBJECT = "account";

    private final People people;
    private final Sessions sessions;
    private final Owners owners;
    private final OrphanTasks tasks;
    private final Assignees cases;
    private final Transactions transactions;
    private final AuditTrail trail;

    PeopleDeeds(
            People people,
            Sessions sessions,
            Owners owners,
            OrphanTasks tasks,
            Assignees cases,
            Transactions transactions,
            AuditTrail trail) {
        this.people = people;
        this.sessions = sessions;
        this.owners = owners;
        this.tasks = tasks;
        this.cases = cases;
        this.transactions = transactions;
        this.trail = trail;
    }

    Invited invite(String email, String name, Role role, Account by) {
        return transactions.write(
                () -> {
                    var invited = people.invite(email, name, role);
                    trail.record(
                            actor(by), "invited", SUBJECT, invited.account().id(), role.name());
                    return invited;
                });
    }

    /** The path of the link. */
    String resetPassword(Person person, Account by) {
        return deed("password reset", "", person, by, () -> people.resetPassword(person, by));
    }

    void changeRole(Person person, Role role, Account by) {
        var detail = person.account().role() + " to " + role;
        deed("role changed", detail, person, by, () -> people.changeRole(person, role));
    }

    void endSessions(Person person, Account by) {
        deed("sessions ended", "", person, by, () -> sessions.endAll(person.account()));
    }

    void deactivate(Person person, @Nullable Account heir, Account by) {
        deed(
                "deactivated",
                "",
                person,
                by,
                () -> {
                    people.deactivate(person, by);
                    if (heir == null) {
                        owners.leave(person.account(), actor(by));
                        tasks.handOver(person.account(), null, actor(by));
                        cases.handOver(person.account(), null, actor(by));
                    } else {
                        handOver(person, heir, by);
                    }
                });
    }

    void activate(Person person, Account by) {
        deed("activated", "", person, by, () -> people.activate(person));
    }

    void handOver(Person person, Account heir, Account by) {
        deed(
                "handed over",
                "to " + heir.id(),
                person,
                by,
                () -> {
                    owners.handOver(person.account(), heir, actor(by));
                    tasks.handOver(person.account(), heir, actor(by));
                    cases.handOver(person.account(), heir, actor(by));
                });
    }

    private void deed(String deed, String detail, Person person, Account by, Runnable work) {
        var _ =
                deed(
                        deed,
                        detail,
                        person,
                        by,
                        () -> {
                            work.run();
                            return true;
                        });
    }

    /** Memory of who is signed in is dropped behind the commit, so that nobody reads it back. */
    private <T> T deed(String deed, String detail, Person person, Account by, Supplier<T> work) {
        T done =
                transactions.write(
                        () -> {
                            var result = work.get();
                            var subject = person.account().id();
                            trail.record(actor(by), deed, SUBJECT, subject, detail);
                            return result;
                        });
        sessions.forget();
        return done;
    }

    private static Actor actor(Account by) {
        return new Actor(by.id(), by.name());
    }
}
