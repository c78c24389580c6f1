package org.dalil.insight.effect;

import org.dalil.insight.effect.window.WeekPoint;
import org.dalil.insight.effect.window.Windows;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.statistics.Estimate;
import org.dalil.statistics.Share;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of a topic after somebody wrote about it. Shares are of attempts that failed.
 *
 * @param windows which days are compared; null: no text of it went live
 * @param controlBefore of the topics that nobody wrote about; null, as the one after: there were
 *     too few attempts, and only its own change is told
 * @param difference negative: fewer fail; null: nothing to tell it from
 * @param finalOf the day it was judged for good: nothing changes it any more; or null
 * @param line week by week, for a chart
 */
public record Effect(
        long task,
        TopicLabel topic,
        @Nullable Windows windows,
        Share before,
        Share after,
        @Nullable Share controlBefore,
        @Nullable Share controlAfter,
        @Nullable Estimate difference,
        Verdict verdict,
        @Nullable LocalDate finalOf,
        List<WeekPoint> line) {

    public Effect {
        line = List.copyOf(line);
    }

    public boolean isFinal() {
        return finalOf != null;
    }

    public boolean isCompared() {
        return controlBefore != null && controlAfter != null;
    }
}
