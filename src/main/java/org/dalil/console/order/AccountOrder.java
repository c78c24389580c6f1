package org.dalil.console.order;

import jakarta.inject.Singleton;

import org.dalil.account.AccountRefused;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code account add}: e-mail, name, role, password. */
@Singleton
class AccountOrder implements Order {
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Transactions transactions;

    AccountOrder(Accounts accounts, AuditTrail trail, Transactions transactions) {
        this.accounts = accounts;
        this.trail = trail;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "account add";
    }

    @Override
    public int carryOut(List<String> words, Output output) {
        var role = role(words.get(2));
        try {
            var account =
                    transactions.write(
                            () -> {
                                var added =
                                        accounts.add(
                                                words.get(0), words.get(1), role, words.get(3));
                                trail.record(
                                        Actor.CONSOLE, "added", "account", added.id(), role.name());
                                return added;
                            });
            output.line("Added %s as %s.".formatted(account.email(), role));
            return 0;
        } catch (AccountRefused refused) {
            throw new OrderRefused(refused.getMessage());
        }
    }

    private static Role role(String word) {
        try {
            return Role.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new OrderRefused(
                    "no role %s; the roles are %s".formatted(word, Arrays.toString(Role.values())));
        }
    }
}
