package org.dalil.insight.proposal;

import org.dalil.insight.proposal.synonym.WordPair;

/**
 * A synonym that rewordings propose.
 *
 * @param pair what it would say
 * @param failed the whole words that nothing was found by
 * @param answered those that did answer
 * @param visitors how many went from the one to the other
 */
public record ProposedSynonym(
        long proposal, WordPair pair, String failed, String answered, int visitors) {}
