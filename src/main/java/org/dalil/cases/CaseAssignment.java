package org.dalil.cases;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Whose a case is. */
@Singleton
class CaseAssignment {
    private final CaseChanges changes;
    private final CaseMails mails;
    private final AuditTrail trail;

    CaseAssignment(CaseChanges changes, CaseMails mails, AuditTrail trail) {
        this.changes = changes;
        this.mails = mails;
        this.trail = trail;
    }

    SupportCase assign(long id, @Nullable Account account, @Nullable Integer version, Actor actor) {
        var before = changes.find(id);
        if (before.isOf(account)) {
            return before;
        }
        try {
            return assigned(id, account, version, actor);
        } catch (CaseChanged changed) {
            var now = changes.find(id);
            if (!now.isOf(account)) {
                throw changed;
            }
            return now;
        }
    }

    private SupportCase assigned(
            long id, @Nullable Account account, @Nullable Integer version, Actor actor) {
        return changes.change(
                id,
                version,
                each -> {
                    if (each.isOf(account)) {
                        return each; // the other click was between
                    }
                    trail.record(
                            actor,
                            "assigned",
                            Cases.SUBJECT,
                            id,
                            account == null ? "nobody" : "account " + account.id());
                    if (account != null) {
                        mails.assigned(each, account, actor);
                    }
                    return each.assignedTo(account == null ? null : account.id());
                });
    }
}
