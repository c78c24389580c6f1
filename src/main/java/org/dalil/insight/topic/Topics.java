package org.dalil.insight.topic;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.database.Transactions;
import org.dalil.insight.topic.words.NewWording;
import org.dalil.insight.topic.words.Placed;
import org.dalil.insight.wording.Respelled;
import org.dalil.insight.wording.Wording;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The door to topics: where words belong, how topics are called, and what editors do with them. */
@Singleton
public class Topics {
    /** Wordings that may be parted from a topic at once. */
    public static final int MOST_CHOSEN = 500;

    /** Parameters of one statement. */
    private static final int AT_ONCE = 500;

    private final TopicRepository repository;
    private final Settling settling;
    private final Naming naming;
    private final Steering steering;
    private final Transactions transactions;
    private final Clock clock;

    Topics(
            TopicRepository repository,
            Settling settling,
            Naming naming,
            Steering steering,
            Transactions transactions,
            Clock clock) {
        this.repository = repository;
        this.settling = settling;
        this.naming = naming;
        this.steering = steering;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Gives new words their topics, once and for good; words of one day in one order, so that it is
     * the same on every node. For the computing of days alone.
     */
    public List<Placed> place(Language language, List<NewWording> fresh) {
        return settling.place(language, fresh);
    }

    /**
     * The topic of words that are nobody's search: a title, a subject. They found one where there
     * is none. Nothing for words that say nothing.
     */
    public Optional<Long> under(Language language, String words, LocalDate day) {
        return transactions.write(() -> settling.under(language, words, day));
    }

    /** What each of these is joined to; itself where it is not. */
    public Map<Long, Long> roots(Collection<Long> topics) {
        var roots = new HashMap<Long, Long>();
        var all = new ArrayList<>(topics);
        for (var at = 0; at < all.size(); at += AT_ONCE) {
            repository
                    .these(all.subList(at, Math.min(all.size(), at + AT_ONCE)))
                    .forEach(each -> roots.put(each.number(), each.root()));
        }
        return roots;
    }

    /** All that it stands for, itself among them. */
    public List<Topic> joined(long root) {
        return repository.joined(List.of(root));
    }

    public Topic find(long id) {
        return repository.findById(id).orElseThrow(() -> new NoSuchTopic(id));
    }

    /** Calls topics by what people typed lately; for the computing of days alone. */
    public void call(Collection<Long> roots, LocalDate today) {
        transactions.write(() -> naming.call(roots, today));
    }

    /** Topics that are called by these words, or were founded by them, follow. */
    public void respell(Collection<Respelled> words) {
        transactions.write(() -> words.forEach(naming::respell));
    }

    /** Empty where there are no words that they may read. */
    public String name(long topic, Language viewer, Account who) {
        var label = labels(List.of(topic), viewer, who).get(topic);
        return label == null ? "" : label.words();
    }

    /**
     * For words that are kept where others read them, as a task's: never a case's. Empty where too
     * few people typed anything.
     */
    public String commonName(long topic, Language viewer) {
        return naming.common(find(topic), viewer).map(TopicLabel::words).orElse("");
    }

    /** Whether it is called by anything but a case. */
    public boolean isCommon(long topic) {
        var found = repository.findById(topic);
        return found.flatMap(each -> naming.common(each, each.spoken())).isPresent();
    }

    public Map<Long, TopicLabel> labels(Collection<Long> ids, Language viewer, Account who) {
        return naming.labels(ids, viewer, who);
    }

    /**
     * Forgets words that are erased where they came from, unless enough people typed the same:
     * where they are kept as a search, and where they founded a topic. What was counted stays.
     */
    public void forget(Language language, Collection<String> words) {
        if (!words.isEmpty()) {
            transactions.write(() -> settling.forget(language, words));
        }
    }

    /** The same of words that nobody typed any more. */
    public void forgetGone(Language language, Collection<Wording> gone) {
        transactions.write(() -> settling.forgetGone(language, gone));
    }

    /**
     * Puts what most people type in the place of words that founded a topic before this day and
     * that too few typed; what is like them is still known by their stems.
     */
    public void forgetFounders(LocalDate before) {
        transactions.write(() -> repository.forgetRareFounders(before));
    }

    /** Forgets what founded a topic where it was no search: a case that is not in it any more. */
    public void forgetFounder(long topic) {
        transactions.write(() -> settling.forgetFounder(topic));
    }

    /**
     * Joins two topics with all that they were joined with before.
     *
     * @param version of the first, or of what stands for it, as it was read
     * @throws NoSuchTopic also for who may not
     * @throws TopicChanged where somebody else was faster
     * @return what stands for both: the one that more people ask for
     */
    public long merge(long into, long from, int version, Account by) {
        return named(into, () -> steering.merge(into, from, version, by));
    }

    /**
     * Takes topics out of those they were joined with: the reverse of {@link #merge}.
     *
     * @return what stands for them
     */
    public long part(long root, List<Long> leaves, int version, Account by) {
        return named(root, () -> steering.part(root, leaves, version, by));
    }

    /**
     * Makes a topic of wordings that were part of another; they stay there for good.
     *
     * @return the new one
     */
    public long split(long topic, List<Long> wordings, int version, Account by) {
        return named(topic, () -> steering.split(topic, wordings, version, by, settling::foundBy));
    }

    /** Other words are most typed now, in what stands for it and in what it becomes. */
    private long named(long topic, LongSupplier deed) {
        return transactions.write(
                () -> {
                    var other = deed.getAsLong();
                    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
                    naming.call(List.of(find(topic).root(), other), today);
                    return other;
                });
    }

    public void rename(long topic, String name, int version, Account by) {
        transactions.write(() -> steering.rename(topic, name, version, by));
    }

    public void ignore(long topic, boolean on, int version, Account by) {
        transactions.write(() -> steering.ignore(topic, on, version, by));
    }

    /** Gives a topic to somebody, or to nobody. */
    public void assign(long topic, @Nullable Account to, Account by) {
        transactions.write(() -> steering.assign(topic, to, by));
    }
}
