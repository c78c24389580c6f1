package org.dalil.account.person;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.EmailRule;
import org.dalil.account.PasswordRule;
import org.dalil.account.Passwords;
import org.dalil.account.Secret;
import org.dalil.account.session.Sessions;
import org.dalil.database.Transactions;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Links by which somebody chooses their password, when they are new or theirs was reset. */
@Singleton
public class PasswordLinks {
    /** Where a link leads; what is behind it is the token. */
    public static final String PATH = "/welcome/";

    public static final Duration LASTS = Duration.ofDays(7);

    private final Accounts accounts;
    private final PersonRepository people;
    private final AccountLinkRepository links;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PasswordLinks(
            Accounts accounts,
            PersonRepository people,
            AccountLinkRepository links,
            Passwords passwords,
            Sessions sessions,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A new link; those that the person had before work no longer. */
    String make(long account) {
        var secret = Secret.random(random);
        transactions.write(
                () -> {
                    links.dropAll(account);
                    links.add(secret.hash(), account, clock.instant().plus(LASTS));
                });
        return PATH + secret.shown();
    }

    void drop(long account) {
        transactions.write(() -> links.dropAll(account));
    }

    /** Whose link it is. */
    public Account of(String token) {
        return find(token).orElseThrow(PasswordLinkUsed::new);
    }

    /**
     * Uses the link up: the account has this name and this password from now on, and sessions there
     * were have ended.
     *
     * @throws PasswordLinkUsed if somebody was faster, or there is no such link
     * @throws org.dalil.account.AccountRefused that names the field and the rule
     */
    public Account use(String token, String name, String password) {
        var owner = of(token);
        var called = EmailRule.checkedName(name, owner.email());
        PasswordRule.check(password, owner.email());
        var hash = passwords.hash(password);
        transactions.write(
                () -> {
                    if (links.use(new Secret(token).hash()) == 0) {
                        throw new PasswordLinkUsed();
                    }
                    links.dropAll(owner.id());
                    people.begin(owner.id(), called, hash);
                    sessions.endAll(owner);
                });
        sessions.forget();
        return new Account(owner.id(), owner.email(), called, owner.role());
    }

    private Optional<Account> find(String token) {
        var secret = new Secret(token);
        if (!secret.isWellFormed()) {
            return Optional.empty();
        }
        return links.findById(secret.hash())
                .filter(link -> clock.instant().isBefore(link.endsAt()))
                .flatMap(link -> accounts.findActive(link.accountId()));
    }
}
