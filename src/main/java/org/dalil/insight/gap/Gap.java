package org.dalil.insight.gap;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.statistics.Interval;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A topic that people failed in.
 *
 * @param weight what gaps are sorted by: visitors and cases together
 * @param visitors different ones of each day whose attempt failed
 * @param cases closed without an article, and in none of these attempts
 * @param failed where the share of attempts that fail likely lies; from 0 to 1 where there are none
 * @param causes empty where they were not asked for: only the largest are
 * @param cause the most frequent of them
 * @param article the one the cause speaks of
 * @param failing the language of most who failed by that cause; null as the cause
 * @param answering the language of the text it speaks of; null where that is not known
 * @param task what somebody set out to do about it last, and has not ended
 * @param days that it tells of
 */
public record Gap(
        TopicLabel topic,
        int weight,
        int visitors,
        int cases,
        Counts counts,
        Interval failed,
        Map<Cause, Integer> causes,
        @Nullable Cause cause,
        @Nullable Long article,
        @Nullable Language failing,
        @Nullable Language answering,
        @Nullable GapTask task,
        Period days) {

    /** Fewer are called rare, and are not told one by one. */
    public static final int RARE = 3;
}
