package org.dalil.feedback;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * Nobody is known for longer than their cookie lives, and what they wrote is kept for a time; that
 * they voted, for good.
 */
@Singleton
class VoteRetention {
    private static final Logger LOG = LoggerFactory.getLogger(VoteRetention.class);
    private static final String JOB = "feedback.retention";
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration COOKIE = Duration.ofDays(1);
    private static final int BATCH = 500;

    private final VoteRepository repository;
    private final CommentTasks comments;
    private final Transactions transactions;
    private final Jobs jobs;
    private final Clock clock;
    private final int commentDays;

    VoteRetention(
            VoteRepository repository,
            CommentTasks comments,
            Transactions transactions,
            Jobs jobs,
            Clock clock,
            @Value("${dalil.insight.comment-days:730}") int commentDays) {
        this.repository = repository;
        this.comments = comments;
        this.transactions = transactions;
        this.jobs = jobs;
        this.clock = clock;
        this.commentDays = commentDays;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "5m")
    void run() {
        try {
            if (jobs.claim(JOB, LONGEST)) {
                transactions.write(() -> repository.emptyVoters(clock.instant().minus(COOKIE)));
                while (emptyWords()) {
                    jobs.claim(JOB, LONGEST);
                }
                jobs.release(JOB);
            }
        } catch (RuntimeException refused) {
            LOG.warn("Old votes stay for another hour: {}", refused.getMessage());
        }
    }

    /** A day more or less is of no matter here, so every zone has the same. */
    private boolean emptyWords() {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(commentDays);
        return transactions.write(
                () -> {
                    var old = repository.oldWords(day, BATCH);
                    if (!old.isEmpty()) {
                        repository.emptyWords(old.stream().map(CommentTasks::idOf).toList());
                        old.stream()
                                .map(Vote::taskId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .forEach(comments::say);
                    }
                    return old.size() == BATCH;
                });
    }
}
