package org.dalil.desk.insight.proposal;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.database.Transactions;
import org.dalil.desk.insight.Joinings;
import org.dalil.desk.insight.TopicWords;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.insight.proposal.Proposal;
import org.dalil.insight.proposal.Proposals;
import org.dalil.insight.step.Steps;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.Wording;
import org.dalil.insight.wording.Wordings;
import org.dalil.search.words.SynonymRefused;
import org.dalil.search.words.SynonymWish;
import org.dalil.search.words.Synonyms;

/** Does what is proposed; tells where to go on. */
@Singleton
class Taking {
    static final String GONE = ProposalPages.PLACE + "?done=gone";

    private final Proposals proposals;
    private final Topics topics;
    private final Joinings joinings;
    private final Wordings wordings;
    private final Synonyms synonyms;
    private final GapTasks planned;
    private final Steps steps;
    private final Transactions transactions;

    Taking(
            Proposals proposals,
            Topics topics,
            Joinings joinings,
            Wordings wordings,
            Synonyms synonyms,
            GapTasks planned,
            Steps steps,
            Transactions transactions) {
        this.proposals = proposals;
        this.topics = topics;
        this.joinings = joinings;
        this.wordings = wordings;
        this.synonyms = synonyms;
        this.planned = planned;
        this.steps = steps;
        this.transactions = transactions;
    }

    /** What was decided meanwhile is told on the list. */
    String take(long id, Account by) {
        return proposals
                .open(id, by)
                .map(
                        proposal ->
                                switch (proposal.kind()) {
                                    case MERGE -> join(proposal, by);
                                    case SPLIT -> part(proposal, by);
                                    case SYNONYM -> keep(proposal, by);
                                })
                .orElse(GONE);
    }

    String decline(long id, Account by) {
        proposals.decline(id, by);
        return ProposalPages.PLACE + "?done=declined";
    }

    /** Leads to what stands for both, where it can be undone. */
    private String join(Proposal proposal, Account by) {
        return joinings.join(
                proposal.leftId(), proposal.rightId(), () -> proposals.take(proposal.id(), by));
    }

    /** Leads to what is left, where what was parted can be joined again. */
    private String part(Proposal proposal, Account by) {
        var apart = proposals.take(proposal.id(), by);
        return TopicWords.address(topics.find(proposal.leftId()).root())
                + "?done=parted"
                + apart.map(topic -> "&with=" + topic).orElse("");
    }

    private String keep(Proposal proposal, Account by) {
        var pair = proposals.words(proposal).orElse(null);
        if (pair == null) {
            return GONE; // one of the two was emptied: nobody types it any more
        }
        var spoken = wordings.founding(proposal.leftId()).spoken();
        try {
            transactions.write(
                    () -> {
                        proposals.take(proposal.id(), by);
                        synonyms.add(
                                new SynonymWish(spoken, pair.typed(), pair.found(), false), by);
                        done(wordings.founding(proposal.leftId()), by);
                    });
            return ProposalPages.PLACE + "?done=kept";
        } catch (SynonymRefused _) {
            return ProposalPages.PLACE + "?done=refused";
        }
    }

    /** Somebody may have set out to add it: they are done, and its effect is measured from now. */
    private void done(Wording wording, Account by) {
        var topic = wording.topicId();
        if (topic == null) {
            return;
        }
        planned.open(topics.find(topic).root(), wording.spoken(), GapStep.SYNONYM)
                .ifPresent(task -> steps.kept(task.taskId(), wording.words(), by));
    }
}
