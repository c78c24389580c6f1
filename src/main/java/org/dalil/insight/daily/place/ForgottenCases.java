package org.dalil.insight.daily.place;

import jakarta.inject.Singleton;

import org.dalil.cases.CaseForgetting;
import org.dalil.insight.attempt.Attempts;

/** Of an erased case it stays counted that somebody asked for help, and nothing else. */
@Singleton
class ForgottenCases implements CaseForgetting {
    private final CaseTopics topics;
    private final Attempts attempts;

    ForgottenCases(CaseTopics topics, Attempts attempts) {
        this.topics = topics;
        this.attempts = attempts;
    }

    @Override
    public void forget(long caseId) {
        topics.forget(caseId);
        attempts.forgetCase(caseId);
    }
}
