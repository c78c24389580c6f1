package org.dalil.insight.daily.sum;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.Respelled;
import org.dalil.insight.wording.Spellings;
import org.dalil.insight.wording.Wording;
import org.dalil.insight.wording.Wordings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds a day up once all its attempts stand; a transaction a table. */
@Singleton
public class DaySums {
    private final DaySumRepository sums;
    private final DayTotals totals;
    private final TallyRepository tallies;
    private final Wordings wordings;
    private final Spellings spellings;
    private final Topics topics;
    private final Transactions transactions;

    DaySums(
            DaySumRepository sums,
            DayTotals totals,
            TallyRepository tallies,
            Wordings wordings,
            Spellings spellings,
            Topics topics,
            Transactions transactions) {
        this.sums = sums;
        this.totals = totals;
        this.tallies = tallies;
        this.wordings = wordings;
        this.spellings = spellings;
        this.topics = topics;
        this.transactions = transactions;
    }

    public void write(LocalDate day, DayTallies counted) {
        addUp(day);
        var asked = new HashSet<>(counted.topics());
        var touched = new HashSet<>(counted.wordings().keySet());
        transactions.write(
                () -> {
                    touched.addAll(tallies.wordings(day));
                    tallies.forgetWordings(day);
                    tallies.addWordings(
                            day, counted.wordings(), spellings.asShown(counted.written()));
                    wordings.count(day, counted.wordings().keySet(), touched);
                    asked.addAll(respelled(day, counted, touched));
                    var left = new HashSet<>(touched);
                    left.removeAll(counted.wordings().keySet());
                    topics.call(topics.roots(gone(left)).values(), day);
                });
        transactions.write(
                () -> {
                    tallies.forgetArticles(day);
                    tallies.addArticles(day, counted.articles());
                });
        transactions.write(
                () -> {
                    tallies.forgetCategories(day);
                    tallies.addCategories(day, counted.chosen());
                    tallies.forgetRewordings(day);
                    tallies.addRewordings(day, counted.reworded());
                });
        topics.call(new HashSet<>(topics.roots(asked).values()), day);
    }

    /** Topics of words that most people write otherwise now. */
    private List<Long> respelled(LocalDate day, DayTallies counted, Collection<Long> touched) {
        var respelled = spellings.count(day, counted.written(), touched);
        topics.respell(respelled);
        return respelled.stream().map(Respelled::topic).toList();
    }

    /**
     * Words that were of this day and are not any more: who typed them is erased. Where nobody else
     * ever did, the words go, too; in the transaction that forgets them of this day, and where
     * topics are called otherwise: nothing of it is done again after a kill.
     *
     * @return their topics
     */
    private Set<Long> gone(Collection<Long> touched) {
        var gone = wordings.placed(touched);
        gone.stream()
                .filter(each -> each.visitors() == 0 && !each.words().isEmpty())
                .collect(groupingBy(Wording::spoken))
                .forEach(topics::forgetGone);
        return gone.stream().map(each -> requireNonNull(each.topicId())).collect(toSet());
    }

    /** Once no day is due: shows nothing any more that too few wrote so. */
    public void settle(Runnable stillOurs) {
        spellings.settle(stillOurs, topics::respell);
    }

    /**
     * What was opened for some topics, all of whose visitors were read again.
     *
     * @param counted of these visitors; of other topics it holds only a part
     */
    public void replaceArticles(LocalDate day, Collection<Long> topics, DayTallies counted) {
        if (!topics.isEmpty()) {
            transactions.write(
                    () -> {
                        tallies.forgetArticles(day, topics);
                        tallies.addArticles(day, counted.articlesOf(Set.copyOf(topics)));
                    });
        }
    }

    /** How often topics were joined or parted. */
    public long regroupings() {
        return transactions.write(totals::standInLine);
    }

    /** Lets nobody join or part topics before this transaction ends. */
    public void standInLine() {
        var _ = totals.standInLine();
    }

    /**
     * Adds days up anew whose total is not the sum of their topics: while nodes are upgraded one by
     * one, an older one may have added up a day by topic alone.
     */
    public void mend(LocalDate since) {
        totals.differing(since).forEach(this::addUp);
    }

    /** Only what is summed of attempts: a topic was joined or split. */
    public void addUp(LocalDate day) {
        transactions.write(
                () -> {
                    totals.standInLine();
                    sums.forget(day);
                    sums.addByLanguage(day);
                    sums.addTogether(day);
                    totals.addUp(day);
                });
    }
}
