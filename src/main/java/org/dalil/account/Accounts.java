package org.dalil.account;

import jakarta.inject.Singleton;

import org.dalil.account.AccountRefused.Field;
import org.dalil.account.AccountRefused.Rule;
import org.dalil.database.Transactions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The door to the people who work here and their passwords. */
@Singleton
public class Accounts {
    private final AccountRepository repository;
    private final Passwords passwords;
    private final Transactions transactions;
    private final Clock clock;

    Accounts(
            AccountRepository repository,
            Passwords passwords,
            Transactions transactions,
            Clock clock) {
        this.repository = repository;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A new account.
     *
     * @param name empty: what stands before the at sign
     * @throws AccountRefused that names the field and the rule
     */
    public Account add(String email, String name, Role role, String password) {
        problems(email, name, password).stream()
                .findFirst()
                .ifPresent(
                        refused -> {
                            throw refused;
                        });
        var address = EmailRule.checked(email);
        var called = EmailRule.checkedName(name, address);
        var hash = passwords.hash(password);
        return transactions.write(
                () -> {
                    var added = repository.add(address, called, role.name(), hash, clock.instant());
                    if (added == 0) {
                        throw new AccountRefused(Field.EMAIL, Rule.EMAIL_TAKEN);
                    }
                    return find(address).orElseThrow();
                });
    }

    /**
     * Why {@link #add} would not take these, one reason a field; an address that is taken is found
     * out only there.
     */
    public List<AccountRefused> problems(String email, String name, String password) {
        var address = EmailRule.normal(email);
        return Stream.<Runnable>of(
                        () -> EmailRule.checked(email),
                        () -> EmailRule.checkedName(name, address),
                        () -> PasswordRule.check(password, address))
                .flatMap(Accounts::refusal)
                .toList();
    }

    private static Stream<AccountRefused> refusal(Runnable rule) {
        try {
            rule.run();
            return Stream.empty();
        } catch (AccountRefused refused) {
            return Stream.of(refused);
        }
    }

    public Optional<Account> find(String email) {
        return repository.findByEmail(EmailRule.normal(email)).map(AccountRow::account);
    }

    public Optional<Account> find(long id) {
        return repository.findById(id).map(AccountRow::account);
    }

    /** The same of who is not deactivated. */
    public Optional<Account> findActive(long id) {
        return repository.findById(id).filter(AccountRow::isActive).map(AccountRow::account);
    }

    public Optional<Account> findActive(String email) {
        return repository
                .findByEmail(EmailRule.normal(email))
                .filter(AccountRow::isActive)
                .map(AccountRow::account);
    }

    /**
     * Everybody who can sign in, by e-mail; {@link org.dalil.account.person.People} knows the
     * others too.
     */
    public List<Account> all() {
        return repository.findAllOrderByEmail().stream()
                .filter(AccountRow::canSignIn)
                .map(AccountRow::account)
                .toList();
    }

    public boolean isEmpty() {
        return repository.count() == 0;
    }

    /**
     * Whose e-mail and password these are. A wrong password and an unknown e-mail take the same
     * time and give the same answer. A hash made with parameters we have left is made anew.
     */
    public Optional<Account> authenticate(String email, String password) {
        if (password.length() > 2 * PasswordRule.LONGEST) {
            return Optional.empty();
        }
        var row = repository.findByEmail(EmailRule.normal(email)).filter(AccountRow::canSignIn);
        if (row.isEmpty()) {
            passwords.matchNobody(password);
            return Optional.empty();
        }
        if (!passwords.matches(password, row.get().password())) {
            return Optional.empty();
        }
        var account = row.get().account();
        if (passwords.isDated(row.get().password())) {
            store(account, password);
        }
        return Optional.of(account);
    }

    /**
     * @throws AccountRefused that names the rule
     */
    public void changePassword(Account account, String password) {
        PasswordRule.check(password, account.email());
        store(account, password);
    }

    public void changeRole(Account account, Role role) {
        transactions.write(() -> repository.changeRole(account.id(), role.name()));
    }

    private void store(Account account, String password) {
        var hash = passwords.hash(password);
        transactions.write(() -> repository.changePassword(account.id(), hash));
    }
}
