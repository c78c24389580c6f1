package org.dalil.insight.gap.evidence;

import org.dalil.insight.attempt.Outcome;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One attempt, as far as it may be told: never whose, and never when more closely.
 *
 * @param morning before noon in the portal's zone
 * @param words null where nothing was typed, or too few typed it
 * @param hidden something was typed, by too few
 * @param article what was opened last, or voted on
 * @param place its rank in the list it was opened from
 */
public record EvidenceLine(
        LocalDate day,
        boolean morning,
        Outcome outcome,
        Language language,
        @Nullable String words,
        boolean hidden,
        @Nullable Long article,
        @Nullable Integer place,
        @Nullable Long caseNumber) {}
