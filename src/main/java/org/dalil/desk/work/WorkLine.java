package org.dalil.desk.work;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;

import java.time.Instant;

/** One thing to do. */
public record WorkLine(Words title, String address, Chip chip, Instant since) {}
