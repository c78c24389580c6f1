package org.dalil.insight.effect;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.insight.topic.Topics;
import org.dalil.statistics.Share;
import org.dalil.statistics.Stratum;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The door to whether it helped. Until the time after a text is over it is counted when it is asked
 * for, from sums of days: a topic that was joined or parted is told as it is now. Then it is
 * judged, and told as it was judged for good. Names of topics are those that whoever asks may read.
 */
@Singleton
public class Effects {
    private final GapTasks tasks;
    private final Measuring measuring;
    private final Topics topics;

    Effects(GapTasks tasks, Measuring measuring, Topics topics) {
        this.tasks = tasks;
        this.measuring = measuring;
        this.topics = topics;
    }

    /** Empty for a task that is about no topic. */
    public Optional<Effect> of(long task, Language viewer, Account who) {
        return tasks.of(task).map(each -> told(List.of(each), viewer, who).getFirst());
    }

    /** Of the text that went live with this revision. */
    public Optional<Effect> ofRevision(long revision, Language viewer, Account who) {
        return tasks.ofRevision(revision).map(each -> told(List.of(each), viewer, who).getFirst());
    }

    /** Of all that was written into an article, the last first. */
    public List<Effect> ofArticle(long article, Language viewer, Account who) {
        return told(tasks.liveOf(article), viewer, who);
    }

    /** Of all that went live in a month, together and each. */
    public Pooled ofMonth(YearMonth month, Language viewer, Account who) {
        var live = tasks.live(new Period(month.atDay(1), month.atEndOfMonth()));
        var measured = live.stream().map(measuring::of).filter(Objects::nonNull).toList();
        var pooling =
                new Pooling(oncePerTopic(measured).stream().map(Measured::comparison).toList());
        var isFinal = !measured.isEmpty() && measured.stream().allMatch(Measured::isFinal);
        var labels = labels(live, viewer, who);
        return new Pooled(
                month,
                measured.stream().map(each -> effect(each, label(labels, each, viewer))).toList(),
                pooling.parts().size(),
                pooling.isCompared(),
                pooling.difference().orElse(null),
                pooling.verdict(isFinal),
                isFinal);
    }

    /** Two texts about one topic would count its visitors twice. */
    private static List<Measured> oncePerTopic(List<Measured> all) {
        var first = new LinkedHashMap<List<Object>, Measured>();
        all.forEach(each -> first.putIfAbsent(List.of(each.topic(), each.task().language()), each));
        return List.copyOf(first.values());
    }

    private List<Effect> told(List<GapTask> all, Language viewer, Account who) {
        var labels = labels(all, viewer, who);
        return all.stream()
                .map(task -> effect(task, measuring.of(task), label(labels, task, viewer)))
                .toList();
    }

    private static Effect effect(GapTask task, @Nullable Measured measured, TopicLabel topic) {
        return measured == null ? notLive(task, topic) : effect(measured, topic);
    }

    private static Effect notLive(GapTask task, TopicLabel topic) {
        return new Effect(
                task.taskId(),
                topic,
                null,
                Share.NONE,
                Share.NONE,
                null,
                null,
                null,
                new Verdict.NotLive(),
                null,
                List.of());
    }

    static Effect effect(Measured measured, TopicLabel topic) {
        var comparison = measured.comparison();
        @Nullable Stratum others = comparison.others();
        return new Effect(
                measured.task().taskId(),
                topic,
                measured.windows(),
                comparison.own().before(),
                comparison.own().after(),
                others == null ? null : others.before(),
                others == null ? null : others.after(),
                comparison.difference().orElse(null),
                measured.verdict(),
                measured.finalOf(),
                measured.line());
    }

    private Map<Long, TopicLabel> labels(List<GapTask> all, Language viewer, Account who) {
        var ids = all.stream().map(GapTask::topicId).distinct().toList();
        return ids.isEmpty() ? Map.of() : topics.labels(ids, viewer, who);
    }

    private static TopicLabel label(
            Map<Long, TopicLabel> labels, Measured measured, Language viewer) {
        return label(labels, measured.task(), viewer);
    }

    /** A topic that went meanwhile has nothing to be called by. */
    private static TopicLabel label(Map<Long, TopicLabel> labels, GapTask task, Language viewer) {
        return labels.getOrDefault(task.topicId(), TopicLabel.hidden(task.topicId(), viewer));
    }
}
