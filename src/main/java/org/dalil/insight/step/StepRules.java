package org.dalil.insight.step;

import org.dalil.account.Permission;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.step.StepRefused.Rule;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** To whom a step can be given, and by when. */
final class StepRules {
    private StepRules() {}

    static void assigned(NewStep wanted) {
        var assignee = wanted.assignee();
        if (assignee != null && !assignee.may(needed(wanted.step()))) {
            throw new StepRefused(Rule.ASSIGNEE_UNFIT);
        }
    }

    private static Permission needed(GapStep step) {
        return switch (step) {
            case WRITE, IMPROVE, RETITLE, TRANSLATE -> Permission.WRITE;
            case PUBLISH -> Permission.REVIEW;
            case SYNONYM -> Permission.KEEP_ARTICLES;
        };
    }

    /** As tasks allow it: from today on, a year at most. */
    static void dated(@Nullable LocalDate due, LocalDate today) {
        if (due != null && due.isBefore(today)) {
            throw new StepRefused(Rule.DUE_PAST);
        }
        if (due != null && due.isAfter(today.plusYears(1))) {
            throw new StepRefused(Rule.DUE_FAR);
        }
    }
}
