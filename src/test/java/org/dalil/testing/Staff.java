package org.dalil.testing;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Role;

/** Who works here in the tests, each with a role; added to the base when first called for. */
@Singleton
public class Staff {
    public static final String PASSWORD = "a long enough password";

    private final Accounts accounts;

    Staff(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Writes. */
    public Account huda() {
        return of("Huda", Role.AGENT);
    }

    /** Writes, too. */
    public Account sami() {
        return of("Sami", Role.AGENT);
    }

    /** Reviews. */
    public Account omar() {
        return of("Omar", Role.REVIEWER);
    }

    /** Reviews, too. */
    public Account mona() {
        return of("Mona", Role.REVIEWER);
    }

    /** Keeps the articles. */
    public Account nour() {
        return of("Nour", Role.MANAGER);
    }

    /** Keeps everything. */
    public Account lina() {
        return of("Lina", Role.ADMIN);
    }

    private synchronized Account of(String name, Role role) {
        var email = name.toLowerCase(java.util.Locale.ROOT) + "@example.com";
        return accounts.find(email).orElseGet(() -> accounts.add(email, name, role, PASSWORD));
    }
}
