package org.dalil.insight.proposal;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.insight.proposal.rule.ProposalKind;
import org.dalil.insight.wording.Wordings;
import org.dalil.text.Language;

import java.util.List;
import java.util.Optional;

/**
 * The door to synonyms that are proposed for a topic. They are of words that enough people typed,
 * whoever looks: a synonym outlives the case that rare words may be read in.
 */
@Singleton
public class ProposedSynonyms {
    private final Proposals proposals;
    private final SynonymPairs pairs;
    private final Wordings wordings;

    ProposedSynonyms(Proposals proposals, SynonymPairs pairs, Wordings wordings) {
        this.proposals = proposals;
        this.pairs = pairs;
        this.wordings = wordings;
    }

    /** Those that the list of synonyms does not hold by now, the best founded first. */
    public List<ProposedSynonym> of(long topic, Language language, Account who) {
        return proposals.ofTopic(topic, who).stream()
                .filter(each -> each.kind() == ProposalKind.SYNONYM)
                .flatMap(each -> told(each, language).stream())
                .filter(each -> pairs.isNew(each.pair(), language))
                .toList();
    }

    /** One that was kept is proposed no longer; nothing where it was decided meanwhile. */
    public void kept(ProposedSynonym proposed, Account by) {
        try {
            var _ = proposals.take(proposed.proposal(), by);
        } catch (NoSuchProposal _) { // it is decided, which is all that is wanted
        }
    }

    private Optional<ProposedSynonym> told(Proposal proposal, Language language) {
        var told = wordings.common(List.of(proposal.leftId(), proposal.rightId()));
        var failed = told.get(proposal.leftId());
        var answered = told.get(proposal.rightId());
        return failed == null || answered == null || !failed.spoken().equals(language)
                ? Optional.empty()
                : proposals
                        .words(proposal)
                        .map(
                                pair ->
                                        new ProposedSynonym(
                                                proposal.id(),
                                                pair,
                                                failed.words(),
                                                answered.words(),
                                                proposal.evidence()));
    }
}
