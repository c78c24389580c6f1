package org.dalil.insight.gap;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.insight.topic.Topics;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Gives rows the names that whoever asks may read, and what is being done about them. */
@Singleton
class GapLabels {
    /** Parameters of one statement. */
    private static final int AT_ONCE = 500;

    private final Topics topics;
    private final GapTasks tasks;

    GapLabels(Topics topics, GapTasks tasks) {
        this.topics = topics;
        this.tasks = tasks;
    }

    /** Some at a time: a file holds all there are. */
    List<Gap> of(List<GapRow> rows, Period days, Language viewer, Account who) {
        var gaps = new ArrayList<Gap>();
        for (var at = 0; at < rows.size(); at += AT_ONCE) {
            gaps.addAll(
                    some(rows.subList(at, Math.min(rows.size(), at + AT_ONCE)), days, viewer, who));
        }
        return gaps;
    }

    private List<Gap> some(List<GapRow> rows, Period days, Language viewer, Account who) {
        var ids = rows.stream().map(GapRow::topicId).toList();
        var labels = labels(ids, viewer, who);
        var open =
                tasks.open(ids).stream()
                        .collect(toMap(GapTask::topicId, identity(), (_, last) -> last));
        return rows.stream()
                .map(
                        row ->
                                new Gap(
                                        label(labels, row.topicId(), viewer),
                                        row.weight(),
                                        row.visitors(),
                                        row.cases(),
                                        row.counts(),
                                        row.counts().share().wilson(),
                                        row.causes(),
                                        row.mainCause(),
                                        row.articleId(),
                                        row.failing(),
                                        row.answering(),
                                        open.get(row.topicId()),
                                        days))
                .toList();
    }

    Map<Long, TopicLabel> labels(Collection<Long> ids, Language viewer, Account who) {
        return ids.isEmpty() ? Map.of() : topics.labels(ids, viewer, who);
    }

    /** Whether there are words for it that everybody may read who sees insight. */
    boolean isCommon(long topic) {
        return topics.isCommon(topic);
    }

    /** A topic that went meanwhile has nothing to be called by. */
    static TopicLabel label(Map<Long, TopicLabel> labels, long topic, Language viewer) {
        return labels.getOrDefault(topic, TopicLabel.hidden(topic, viewer));
    }
}
