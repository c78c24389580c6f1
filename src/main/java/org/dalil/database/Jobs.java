package org.dalil.database;

import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Work that one node does at a time: who holds the row does it, until done or too late. */
@Singleton
public class Jobs {
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

    JobRepository repository() {
        return repository;
    }

    public void release(String job) {
        transactions.write(() -> repository.release(job, node, clock.instant()));
    }
}
