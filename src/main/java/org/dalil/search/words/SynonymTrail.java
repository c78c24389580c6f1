package org.dalil.search.words;

import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;

/** Tells of each deed: the audit trail who did what, and the clock that search goes by another. */
final class SynonymTrail {
    private static final String SUBJECT = "synonym";

    private final AuditTrail trail;
    private final Changes changes;

    SynonymTrail(AuditTrail trail, Changes changes) {
        this.trail = trail;
        this.changes = changes;
    }

    void tell(Actor by, String deed, Synonym synonym) {
        tell(by, deed, synonym, said(synonym));
    }

    void tellChanged(Actor by, Synonym before, Synonym after) {
        tell(by, "changed", after, said(before) + " | " + said(after));
    }

    private void tell(Actor by, String deed, Synonym synonym, String detail) {
        trail.record(by, deed, SUBJECT, synonym.id(), detail);
        changes.announce(ChangeKind.WORDS, 0);
    }

    private static String said(Synonym synonym) {
        return synonym.language()
                + ": "
                + String.join(", ", synonym.typed())
                + (synonym.bothWays() ? " = " : " => ")
                + String.join(", ", synonym.found());
    }
}
