package org.dalil.desk.settings.synonyms;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.database.Transactions;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.insight.proposal.ProposedSynonym;
import org.dalil.insight.proposal.ProposedSynonyms;
import org.dalil.insight.step.Steps;
import org.dalil.search.words.Synonyms;

import java.util.List;
import java.util.Optional;

/** A synonym that is written for a step of insight: what is proposed for it, and its end. */
@Singleton
class SynonymSteps {
    private final GapTasks planned;
    private final ProposedSynonyms proposed;
    private final Steps steps;
    private final Synonyms synonyms;
    private final Transactions transactions;

    SynonymSteps(
            GapTasks planned,
            ProposedSynonyms proposed,
            Steps steps,
            Synonyms synonyms,
            Transactions transactions) {
        this.planned = planned;
        this.proposed = proposed;
        this.steps = steps;
        this.synonyms = synonyms;
        this.transactions = transactions;
    }

    Optional<GapTask> of(SynonymForm form) {
        return form.step().flatMap(planned::of);
    }

    /** The best founded first. */
    List<ProposedSynonym> proposed(GapTask step, Account who) {
        return proposed.of(step.topicId(), step.spoken(), who);
    }

    /** What the form says, where it is proposed. */
    Optional<ProposedSynonym> proposed(SynonymForm form, Account who) {
        return of(form).stream()
                .flatMap(step -> proposed(step, who).stream())
                .filter(each -> form.says(each.pair()))
                .findFirst();
    }

    /** With it the step ends that it was written for: its effect begins. */
    void add(SynonymForm typed, Account by) {
        var answers = proposed(typed, by);
        transactions.write(
                () -> {
                    synonyms.add(typed.wish(), by);
                    typed.step().ifPresent(task -> steps.kept(task, typed.said(), by));
                });
        answers.ifPresent(each -> proposed.kept(each, by));
    }
}
