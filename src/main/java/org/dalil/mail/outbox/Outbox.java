package org.dalil.mail.outbox;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.mail.smtp.Letter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The door to what is to be sent, and to what became of it. */
@Singleton
public class Outbox {
    private static final int SHOWN = 20;

    private final OutboxRepository repository;
    private final Transactions transactions;
    private final Clock clock;

    Outbox(OutboxRepository repository, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Joins the transaction of what the letter tells of: both are, or neither. */
    public void add(String kind, About about, Letter letter) {
        transactions.write(
                () -> {
                    var _ = repository.save(OutboxRow.of(kind, about, letter, clock.instant()));
                });
    }

    /** What it told of was erased. */
    public void forget(About about) {
        transactions.write(() -> repository.forget(about.kind(), about.id()));
    }

    /**
     * Drops what still waits, and empties what was given up: something of what it told was erased.
     *
     * @return to whom it still was to go
     */
    public List<String> drop(About about) {
        return transactions.write(
                () -> {
                    var recipients = repository.waitedFor(about.kind(), about.id());
                    repository.drop(about.kind(), about.id());
                    repository.emptyOf(about.kind(), about.id());
                    return recipients;
                });
    }

    /**
     * Tries at once, and from the beginning, what failed.
     *
     * @return how many
     */
    public int again() {
        return transactions.write(() -> repository.again(clock.instant()));
    }

    public Standing standing() {
        return new Standing(
                repository.count(OutboxState.WAITING),
                repository.count(OutboxState.GIVEN_UP),
                repository.countSent(clock.instant().minus(Duration.ofDays(1))),
                repository.lastSent().orElse(null),
                repository.failed(SHOWN));
    }
}
