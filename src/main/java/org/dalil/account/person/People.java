package org.dalil.account.person;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.AccountRefused;
import org.dalil.account.AccountRefused.Field;
import org.dalil.account.AccountRefused.Rule;
import org.dalil.account.EmailRule;
import org.dalil.account.Role;
import org.dalil.account.person.PersonRefused.Reason;
import org.dalil.account.session.Sessions;
import org.dalil.database.Transactions;

import java.time.Clock;
import java.util.List;

/**
 * The door for those who keep the accounts. What takes rights away acts at once; after a
 * transaction around several of these {@link Sessions#forget} does.
 */
@Singleton
public class People {
    private final PersonRepository repository;
    private final PasswordLinks links;
    private final Sessions sessions;
    private final Transactions transactions;
    private final Clock clock;

    People(
            PersonRepository repository,
            PasswordLinks links,
            Sessions sessions,
            Transactions transactions,
            Clock clock) {
        this.repository = repository;
        this.links = links;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everybody, by e-mail, also who cannot sign in. */
    public List<Person> all() {
        return repository.all().stream().map(PersonRow::person).toList();
    }

    public Person read(long id) {
        return repository.read(id).map(PersonRow::person).orElseThrow(() -> new NoSuchPerson(id));
    }

    /**
     * An account for somebody who has yet to choose a password.
     *
     * @param name empty: what stands before the at sign, until they say
     * @throws AccountRefused that names the field and the rule
     */
    public Invited invite(String email, String name, Role role) {
        var address = EmailRule.checked(email);
        var called = EmailRule.checkedName(name, address);
        return transactions.write(
                () -> {
                    var now = clock.instant();
                    if (repository.invite(address, called, role.name(), now) == 0) {
                        throw new AccountRefused(Field.EMAIL, Rule.EMAIL_TAKEN);
                    }
                    var account = repository.called(address).orElseThrow().person().account();
                    return new Invited(account, links.make(account.id()));
                });
    }

    /**
     * @param link its path, which is shown once
     */
    public record Invited(Account account, String link) {}

    /**
     * A new link to choose a password by. Another one's password is gone and their sessions have
     * ended; one's own stays until the link is used, so that nobody locks themselves out.
     *
     * @return its path
     */
    public String resetPassword(Person person, Account by) {
        var id = person.account().id();
        if (!person.isActive()) {
            throw new PersonRefused(Reason.INACTIVE);
        }
        return transactions.write(
                () -> {
                    if (id != by.id()) {
                        requireAnotherAdmin(person);
                        repository.dropPassword(id);
                        sessions.endAll(person.account());
                    }
                    return links.make(id);
                });
    }

    public void changeRole(Person person, Role role) {
        transactions.write(
                () -> {
                    if (role != Role.ADMIN) {
                        requireAnotherAdmin(person);
                    }
                    repository.changeRole(person.account().id(), role.name());
                });
        sessions.forget();
    }

    /** They cannot sign in, their sessions have ended, their links are gone. */
    public void deactivate(Person person, Account by) {
        var id = person.account().id();
        if (id == by.id()) {
            throw new PersonRefused(Reason.YOURSELF);
        }
        transactions.write(
                () -> {
                    requireAnotherAdmin(person);
                    repository.deactivate(id, clock.instant());
                    links.drop(id);
                    sessions.endAll(person.account());
                });
    }

    /** They can sign in again, with the password they had. */
    public void activate(Person person) {
        transactions.write(() -> repository.activate(person.account().id()));
    }

    /** Who keeps the accounts is never left without. */
    private void requireAnotherAdmin(Person person) {
        var admins = repository.lockAdmins();
        if (admins.equals(List.of(person.account().id()))) {
            throw new PersonRefused(Reason.LAST_ADMIN);
        }
    }
}
