package org.dalil.feedback;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.settings.Settings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The door for votes of the past: nobody's cookie knows them, and nobody is asked to do anything.
 */
@Singleton
public class PastVotes {
    private final VoteRepository repository;
    private final Settings settings;
    private final Transactions transactions;

    PastVotes(VoteRepository repository, Settings settings, Transactions transactions) {
        this.repository = repository;
        this.settings = settings;
        this.transactions = transactions;
    }

    /** One browser each. */
    public void add(List<PastVote> votes) {
        var zone = settings.portal().zone();
        transactions.write(
                () ->
                        votes.forEach(
                                past ->
                                        repository.save(
                                                Vote.of(
                                                        past.vote(),
                                                        "-" + UUID.randomUUID(),
                                                        past.at(),
                                                        LocalDate.ofInstant(past.at(), zone)))));
    }
}
