package org.dalil.article.review;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Permission;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.settings.Settings;

/** The door to the review policy: which holds, and why. */
@Singleton
public class ReviewPolicies {
    private static final String FACT = "review.policy";

    private final Settings settings;
    private final Accounts accounts;
    private final Transactions transactions;
    private final AuditTrail trail;

    ReviewPolicies(
            Settings settings, Accounts accounts, Transactions transactions, AuditTrail trail) {
        this.settings = settings;
        this.accounts = accounts;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** The one that holds now: with only one account able to approve it is LICENSED. */
    public ReviewPolicy now() {
        var set =
                settings.fact(FACT)
                        .map(ReviewPolicy.Rule::valueOf)
                        .orElse(ReviewPolicy.Rule.STRICT);
        var approvers =
                (int) accounts.all().stream().filter(each -> each.may(Permission.REVIEW)).count();
        return new ReviewPolicy(approvers <= 1 ? ReviewPolicy.Rule.LICENSED : set, set, approvers);
    }

    public void choose(ReviewPolicy.Rule rule, Account by) {
        Rights.require(by, Permission.CHANGE_SETTINGS);
        transactions.write(
                () -> {
                    settings.remember(FACT, rule.name());
                    trail.record(Rights.actor(by), "chose", "review policy", 0, rule.name());
                });
        settings.refresh();
    }
}
