package org.dalil.account.setup;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.account.AccountRefused;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.Secret;
import org.dalil.database.Transactions;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/** The first start: an administrator from the settings, or a link by which somebody becomes it. */
@Singleton
public class SetUp {
    /** Where the link leads; what is behind it is the token. */
    public static final String PATH = "/setup/";

    private final Accounts accounts;
    private final SetUpLinkRepository links;
    private final Transactions transactions;
    private final Clock clock;
    private final String email;
    private final String password;
    private final SecureRandom random = new SecureRandom();

    SetUp(
            Accounts accounts,
            SetUpLinkRepository links,
            Transactions transactions,
            Clock clock,
            @Value("${dalil.admin.email:}") String email,
            @Value("${dalil.admin.password:}") String password) {
        this.accounts = accounts;
        this.links = links;
        this.transactions = transactions;
        this.clock = clock;
        this.email = email;
        this.password = password;
    }

    /**
     * For the start of the server, once: where nobody has an account, makes the administrator that
     * the settings name, or else a link that works once.
     *
     * @return the link's path, to be shown to who starts the server; empty where none is needed
     * @throws FirstAdminRefused where the settings break a rule
     */
    public Optional<String> link() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        if (!email.isBlank()) {
            addFirstAdmin();
            return Optional.empty();
        }
        var secret = Secret.random(random);
        transactions.write(() -> links.add(secret.hash(), clock.instant()));
        return Optional.of(PATH + secret.shown());
    }

    /** Whether a token is one of a link that nobody has used. */
    public boolean isOpen(String token) {
        var secret = new Secret(token);
        return secret.isWellFormed() && links.existsById(secret.hash());
    }

    /**
     * @throws SetUpLinkUsed where {@link #isOpen} is false
     */
    public void requireOpen(String token) {
        if (!isOpen(token)) {
            throw new SetUpLinkUsed();
        }
    }

    /** Whether who follows the link becomes the first administrator. */
    public boolean needsAdmin() {
        return accounts.isEmpty();
    }

    /**
     * Uses a link up, and every other one with it, and does {@code work} in the same transaction.
     *
     * @throws SetUpLinkUsed if somebody was faster, or there was no such link
     */
    public void use(String token, Runnable work) {
        transactions.write(
                () -> {
                    if (links.use(new Secret(token).hash()) == 0) {
                        throw new SetUpLinkUsed();
                    }
                    links.dropAll();
                    work.run();
                });
    }

    private void addFirstAdmin() {
        try {
            var _ = accounts.add(email, "", Role.ADMIN, password);
        } catch (AccountRefused refused) {
            if (refused.rule() != AccountRefused.Rule.EMAIL_TAKEN) { // another node was faster
                throw new FirstAdminRefused(refused);
            }
        }
    }
}
