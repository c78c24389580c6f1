package org.dalil.insight.daily;

import org.dalil.insight.attempt.Outcome;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

public record FailedAttempt(
        LocalDate day,
        long topic,
        Language language,
        Outcome outcome,
        @Nullable Long wording,
        @Nullable Long article,
        List<Long> shown,
        @Nullable Long caseId) {}
