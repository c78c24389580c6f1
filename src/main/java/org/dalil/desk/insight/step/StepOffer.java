package org.dalil.desk.insight.step;

import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.StepDeed;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Steps about one topic as a form, a button each.
 *
 * @param first what all of them send, {@code deeds} the buttons
 * @param people whose it can be
 * @param due as typed, {@code day} the same or null
 * @param open whether something was typed for whom, or by when
 */
public record StepOffer(
        StepDeed first,
        List<StepDeed> deeds,
        List<Choice> people,
        String due,
        @Nullable LocalDate day,
        @Nullable String assigneeProblem,
        @Nullable String dueProblem,
        boolean open) {}
