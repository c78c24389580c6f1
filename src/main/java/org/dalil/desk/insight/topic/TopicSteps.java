package org.dalil.desk.insight.topic;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.desk.effect.EffectLine;
import org.dalil.desk.insight.StepDeed;
import org.dalil.desk.insight.StepLine;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.Verdicts;
import org.dalil.desk.insight.step.StepOffer;
import org.dalil.desk.insight.step.StepOffers;
import org.dalil.insight.effect.Effects;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.insight.topic.Topic;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** What is being done about a topic, and what was done and changed. */
@Singleton
class TopicSteps {
    private final GapTasks tasks;
    private final Effects effects;
    private final StepOffers offers;

    TopicSteps(GapTasks tasks, Effects effects, StepOffers offers) {
        this.tasks = tasks;
        this.effects = effects;
        this.offers = offers;
    }

    /** With what was typed, and what was wrong with it. */
    @Nullable StepOffer offered(List<StepDeed> deeds, TopicFault fault, Telling telling) {
        return offers.of(deeds, fault.step(), fault.field(), fault.words(telling));
    }

    List<StepLine> begun(Gap gap) {
        return Stream.ofNullable(gap.task()).map(each -> TopicWords.begun(each, null)).toList();
    }

    List<EffectLine> changed(Topic topic, Telling telling, Account who) {
        var verdicts = new Verdicts(telling);
        return tasks.ofTopic(topic.number()).stream()
                .filter(each -> each.liveOn() != null)
                .flatMap(
                        each ->
                                effects.of(each.taskId(), telling.language(), who).stream()
                                        .map(effect -> verdicts.line(effect, each)))
                .toList();
    }
}
