package org.dalil.insight.proposal;

import java.util.List;

/**
 * Wordings that a topic could be parted into.
 *
 * @param article that they open
 * @param words those of them that whoever asks may read
 * @param rare how many others there are
 */
public record ProposedGroup(
        long article, long visitors, List<Long> wordings, List<String> words, int rare) {

    public ProposedGroup {
        wordings = List.copyOf(wordings);
        words = List.copyOf(words);
    }
}
