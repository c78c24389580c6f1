package org.dalil.insight.proposal.split;

import java.util.List;

/**
 * Wordings of a topic that open one article.
 *
 * @param visitors who opened anything with them
 * @param wordings the most typed first
 */
public record SplitGroup(long article, long visitors, List<Long> wordings) {

    public SplitGroup {
        wordings = List.copyOf(wordings);
    }
}
