package org.dalil.database;

import jakarta.inject.Singleton;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Work that one node does at a time: who holds the row does it, until done or too late. */
@Singleton
public class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final String node = UUID.randomUUID().toString();
    private final JobRepository repository;
    private final Transactions transactions;
    private final Clock clock;

    Jobs(JobRepository repository, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes the job for at most {@code longest}; a holder that died loses it then. Taking it again
     * on the node that holds it extends it.
     *
     * @return whether it is ours
     */
    public boolean claim(String job, Duration longest) {
        return transactions.write(
                () -> {
                    repository.know(job, clock.instant());
                    return repository.take(
                                    job, node, clock.instant(), clock.instant().plus(longest))
                            == 1;
                });
    }

    /**
     * A turn of a job, on one node at a time. What fails is told, and the next turn tries again.
     *
     * @param isDue whether there is anything to do: asked before the job is taken
     * @param undone what was not done, for the log: "Gaps were not counted"
     */
    public void turn(
            String job, Duration longest, BooleanSupplier isDue, Runnable work, String undone) {
        try {
            if (isDue.getAsBoolean() && claim(job, longest)) {
                work.run();
                release(job);
            }
        } catch (RuntimeException refused) {
            LOG.warn("{}, the next turn tries again: {}", undone, refused.getMessage());
        }
    }

    JobRepository repository() {
        return repository;
    }

    public void release(String job) {
        transactions.write(() -> repository.release(job, node, clock.instant()));
    }
}
