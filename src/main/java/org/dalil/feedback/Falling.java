package org.dalil.feedback;

import org.dalil.statistics.Estimate;
import org.dalil.text.Language;

/**
 * A text that helps less than it did.
 *
 * @param change of the share that it helped, with its interval, which lies below zero
 */
public record Falling(
        long article, Language language, Tally before, Tally after, Estimate change) {}
