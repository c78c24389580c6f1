package org.dalil.insight.daily.sum;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.attempt.Attempts;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.topic.rare.RareTopics;
import org.dalil.insight.wording.Spellings;
import org.dalil.insight.wording.Wordings;

import java.time.LocalDate;

/** Forgets what is older than it may be. What attempts came to, day by day, stays for ever. */
@Singleton
public class OldDays {
    private final Attempts attempts;
    private final TallyRepository tallies;
    private final Wordings wordings;
    private final Spellings spellings;
    private final Topics topics;
    private final RareTopics rare;
    private final Transactions transactions;

    OldDays(
            Attempts attempts,
            TallyRepository tallies,
            Wordings wordings,
            Spellings spellings,
            Topics topics,
            RareTopics rare,
            Transactions transactions) {
        this.attempts = attempts;
        this.tallies = tallies;
        this.wordings = wordings;
        this.spellings = spellings;
        this.topics = topics;
        this.rare = rare;
        this.transactions = transactions;
    }

    /**
     * @param attemptDays that attempts and the counts of words are kept
     * @param wordsDays after which words that too few typed are emptied, and how any were written
     */
    public void forget(LocalDate today, int attemptDays, int wordsDays) {
        var oldest = today.minusDays(attemptDays);
        attempts.forgetBefore(oldest);
        transactions.write(() -> tallies.forgetWordingsBefore(oldest));
        transactions.write(() -> tallies.forgetCategoriesBefore(oldest));
        transactions.write(() -> tallies.forgetRewordingsBefore(oldest));
        transactions.write(() -> tallies.forgetArticlesBefore(oldest));
        spellings.forgetBefore(today.minusDays(wordsDays));
        wordings.empty(today.minusDays(wordsDays));
        topics.forgetFounders(today.minusDays(wordsDays));
    }

    /** Forgets whose attempts ended in a case, once no event says it any more. */
    public void forgetTies(LocalDate today, int eventDays) {
        attempts.untie(today.minusDays(eventDays + 1L));
    }

    /**
     * Forgets what by words and topics is kept of what nobody asks for any more; while no day is
     * computed.
     *
     * @param silentDays after which neither an event nor words of too few are left
     * @param stillOurs asked before each part
     */
    public void forgetRare(LocalDate today, int attemptDays, int silentDays, Runnable stillOurs) {
        var silence = silentDays + 1; // a zone's day may end later than the world's
        var silent = today.minusDays(silence);
        var oldest = today.minusDays(Math.max(attemptDays, silence));
        wordings.unname(silent, stillOurs);
        wordings.forgetRare(oldest, stillOurs);
        rare.forget(silent, oldest, stillOurs);
        spellings.settle(stillOurs, topics::respell);
    }
}
