package org.dalil.insight.event;

import jakarta.inject.Singleton;

import org.dalil.cases.CaseForgetting;

/**
 * With a case goes what its customer did on the portal before they sent it, also over a midnight:
 * who knows the case would know whose visit it was.
 */
@Singleton
class ErasedCases implements CaseForgetting {
    private final FormVisitRepository forms;
    private final BridgeRepository bridges;
    private final EventDays days;

    ErasedCases(FormVisitRepository forms, BridgeRepository bridges, EventDays days) {
        this.forms = forms;
        this.bridges = bridges;
        this.days = days;
    }

    @Override
    public void forget(long caseId) {
        for (var visit : forms.ofCase(caseId)) {
            var day = visit.onDay();
            var next = day.plusDays(1);
            days.forget(day, visit.visitor());
            bridges.earlier(day, visit.slice(), visit.visitor())
                    .forEach(key -> days.forget(day.minusDays(1), key));
            bridges.later(next, visit.slice(), visit.visitor())
                    .forEach(key -> days.forget(next, key));
        }
        forms.forgetCase(caseId);
    }
}
