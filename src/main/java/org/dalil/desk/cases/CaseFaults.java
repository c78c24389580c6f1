package org.dalil.desk.cases;

import org.dalil.cases.CaseRefused;
import org.jspecify.annotations.Nullable;

/** What is wrong on the page of a case, at the part it belongs to. */
record CaseFaults(@Nullable Fault reply, @Nullable Fault outcome, @Nullable Fault changed) {
    static final CaseFaults NONE = new CaseFaults(null, null, null);

    /** Somebody else worked on the case meanwhile. */
    static final CaseFaults CHANGED = new CaseFaults(null, null, new Fault("case.changed", 0));

    /** Nobody said how it was solved. */
    static final CaseFaults HOW = new CaseFaults(null, new Fault("case.close.how", 0), null);

    /** They wrote words where an article is named: what was found can be chosen now. */
    static CaseFaults found(boolean any) {
        return new CaseFaults(
                null, new Fault(any ? "case.close.found" : "case.close.notFound", 0), null);
    }

    /** Somebody else has the case by now. */
    static CaseFaults taken(String who) {
        return new CaseFaults(null, null, new Fault("case.taken", 0, who));
    }

    /**
     * @param who the name that the message says, or empty
     */
    record Fault(String message, long most, String who) {
        Fault(String message, long most) {
            this(message, most, "");
        }
    }

    static CaseFaults of(CaseRefused refused) {
        var fault = new Fault(Endings.message(refused), refused.most());
        return refused.field() == CaseRefused.Field.REPLY
                ? new CaseFaults(fault, null, null)
                : new CaseFaults(null, fault, null);
    }
}
