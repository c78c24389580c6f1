package org.dalil.insight.wording;

import java.util.List;

/**
 * What people typed for a topic in some days.
 *
 * @param shown those that whoever asks may read, the most typed first
 * @param rare how many others there are
 */
public record TopicWordings(List<WordingCount> shown, int rare) {

    public TopicWordings {
        shown = List.copyOf(shown);
    }
}
