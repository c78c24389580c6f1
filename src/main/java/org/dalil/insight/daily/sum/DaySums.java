package org.dalil.insight.daily.sum;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.Wordings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Adds a day up once all its attempts stand; a transaction a table. */
@Singleton
public class DaySums {
    private final DaySumRepository sums;
    private final DayTotals totals;
    private final TallyRepository tallies;
    private final Wordings wordings;
    private final Topics topics;
    private final Transactions transactions;

    DaySums(
            DaySumRepository sums,
            DayTotals totals,
            TallyRepository tallies,
            Wordings wordings,
            Topics topics,
            Transactions transactions) {
        this.sums = sums;
        this.totals = totals;
        this.tallies = tallies;
        this.wordings = wordings;
        this.topics = topics;
        this.transactions = transactions;
    }

    public void write(LocalDate day, DayTallies counted) {
        addUp(day);
        var touched = new HashSet<>(counted.wordings().keySet());
        transactions.write(
                () -> {
                    touched.addAll(tallies.wordings(day));
                    tallies.forgetWordings(day);
                    tallies.addWordings(day, counted.wordings());
                    wordings.count(day, counted.wordings().keySet(), touched);
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
        topics.call(new HashSet<>(topics.roots(counted.topics()).values()), day);
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
