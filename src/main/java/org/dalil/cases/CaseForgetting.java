package org.dalil.cases;

/** What a feature above keeps of a case goes with it, in the same transaction, before it does. */
public interface CaseForgetting {

    void forget(long caseId);
}
