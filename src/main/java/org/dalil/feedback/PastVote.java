package org.dalil.feedback;

import java.time.Instant;

/** A vote of another time, on a text that was live then. */
public record PastVote(NewVote vote, Instant at) {}
