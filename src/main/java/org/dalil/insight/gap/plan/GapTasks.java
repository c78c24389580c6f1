package org.dalil.insight.gap.plan;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.topic.NoSuchTopic;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The door to what is set out to be done about topics: which days a task was made for, and when its
 * text went live. What a task is besides stands with the tasks themselves.
 */
@Singleton
public class GapTasks {
    private final GapTaskRepository repository;
    private final Transactions transactions;
    private final Settings settings;

    GapTasks(GapTaskRepository repository, Transactions transactions, Settings settings) {
        this.repository = repository;
        this.transactions = transactions;
        this.settings = settings;
    }

    public void add(GapTask task) {
        transactions.write(() -> repository.add(List.of(task)));
    }

    public Optional<GapTask> of(long task) {
        return repository.of(task);
    }

    /** What is still to be done about these topics, the oldest first. */
    public List<GapTask> open(Collection<Long> topics) {
        return topics.isEmpty() ? List.of() : repository.open(new ArrayList<>(topics));
    }

    /**
     * The one that asks for the same, and is still to be done. To be asked in the transaction that
     * adds another: of two at once the second finds the first's.
     *
     * @param topic also one that was joined to another since it was read
     * @throws NoSuchTopic where it was let go of since
     */
    public Optional<GapTask> open(long topic, Language language, GapStep step) {
        return repository.same(standInLine(topic), language.code(), step.name());
    }

    /** What stands for it, until the end of the transaction. */
    private long standInLine(long topic) {
        var root = repository.standInLine(topic).orElseThrow(() -> new NoSuchTopic(topic));
        return root == topic ? root : standInLine(root);
    }

    /** All that there ever was, the last first. */
    public List<GapTask> ofTopic(long topic) {
        return repository.ofTopic(topic);
    }

    /** Those whose text went live on one of these days. */
    public List<GapTask> live(Period period) {
        return repository.liveBetween(period.from(), period.to());
    }

    /** Those whose text is this article's, the last first. */
    public List<GapTask> liveOf(long article) {
        return repository.liveOfArticle(article);
    }

    public Optional<GapTask> ofRevision(long revision) {
        return repository.ofRevision(revision);
    }

    /**
     * Those with an article of which no text went live since they were made.
     *
     * @param since what was said to be done before then is not waited for
     */
    public List<GapTask> waiting(Instant since) {
        return repository.waiting(since);
    }

    /** Synonyms that were asked for and are there, and not told as live yet. */
    public List<GapTask> keptSynonyms() {
        return repository.keptSynonyms();
    }

    /** The article that a task is about to write. */
    public void name(long task, long article) {
        transactions.write(() -> repository.name(task, article));
    }

    /** Its text went live; the first one counts. */
    public void live(long task, long revision, LocalDate day) {
        transactions.write(() -> repository.live(task, revision, day));
    }

    /** What it asked for was done without a text. */
    public void live(long task, LocalDate day) {
        transactions.write(() -> repository.live(task, day));
    }

    /**
     * Topics for which a task was open on one of these days, or whose text went live not more than
     * so many days before: they do not tell what happened to topics that nobody wrote about.
     */
    public Set<Long> topicsMeanwhile(Period period, int daysAfter) {
        var since = period.from().atStartOfDay(settings.portal().zone()).toInstant();
        return new HashSet<>(
                repository.topicsMeanwhile(period.to(), since, period.from().minusDays(daysAfter)));
    }
}
