package org.dalil.cases.arrival;

import org.dalil.cases.NewCase;
import org.dalil.cases.Outcome;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A case of another system as it stands there, perhaps closed long ago: such a one owes nothing.
 *
 * @param fresh with a reference
 * @param reply what was answered, or empty
 * @param resolution what fixed it, or empty
 * @param outcome null: nobody said
 * @param article that belongs to an outcome which is a link
 */
public record Arriving(
        NewCase fresh,
        @Nullable Instant closedAt,
        String reply,
        String resolution,
        @Nullable Outcome outcome,
        @Nullable Long article) {}
