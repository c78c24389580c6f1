package org.dalil.insight.daily.sum;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.attempt.Attempts;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.Wordings;

import java.time.LocalDate;

/** Forgets what is older than it may be. What attempts came to, day by day, stays for ever. */
@Singleton
public class OldDays {
    private final Attempts attempts;
    private final TallyRepository tallies;
    private final Wordings wordings;
    private final Topics topics;
    private final Transactions transactions;

    OldDays(
            Attempts attempts,
            TallyRepository tallies,
            Wordings wordings,
            Topics topics,
            Transactions transactions) {
        this.attempts = attempts;
        this.tallies = tallies;
        this.wordings = wordings;
        this.topics = topics;
        this.transactions = transactions;
    }

    /**
     * @param attemptDays that attempts and the counts of words are kept
     * @param wordsDays after which words that too few typed are emptied
     */
    public void forget(LocalDate today, int attemptDays, int wordsDays) {
        var oldest = today.minusDays(attemptDays);
        attempts.forgetBefore(oldest);
        transactions.write(() -> tallies.forgetWordingsBefore(oldest));
        transactions.write(() -> tallies.forgetCategoriesBefore(oldest));
        transactions.write(() -> tallies.forgetRewordingsBefore(oldest));
        transactions.write(() -> tallies.forgetArticlesBefore(oldest));
        wordings.empty(today.minusDays(wordsDays));
        topics.forgetFounders(today.minusDays(wordsDays));
    }
}
