package org.dalil.insight.step;

import org.dalil.insight.gap.cause.GapStep;
import org.dalil.text.Language;

import java.time.LocalDate;

/**
 * A task that was made for a topic before anybody counted.
 *
 * @param task its number among the tasks
 * @param words of the topic; what people type, and not its name
 * @param article that it writes, or mends
 */
public record PastStep(
        long task, Language language, String words, GapStep step, LocalDate madeOn, long article) {}
