package org.dalil.insight.attempt.reading;

import org.dalil.insight.event.Dwell;
import org.jspecify.annotations.Nullable;

/**
 * An article that was opened for a topic.
 *
 * @param wording of the search it came from
 * @param place its rank there
 * @param isFromSearch whether a list of hits or suggestions led to it
 */
public record Opening(
        long article,
        @Nullable Long wording,
        @Nullable Integer place,
        boolean isFromSearch,
        Dwell dwell) {}
