package org.dalil.insight.attempt;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;

import java.time.LocalDate;
import java.util.List;

/** The door to attempts as they are kept. Who it was is told to nobody. */
@Singleton
public class Attempts {
    private final AttemptRepository repository;
    private final Transactions transactions;

    Attempts(AttemptRepository repository, Transactions transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    /** Puts what a slice of a day was computed to in the place of what it was. */
    public void replace(LocalDate day, int slice, List<KeptAttempt> attempts) {
        transactions.write(
                () -> {
                    repository.forget(day, slice);
                    repository.add(attempts);
                });
    }

    /** The same of one visitor. */
    public void replace(LocalDate day, int slice, String visitor, List<KeptAttempt> attempts) {
        transactions.write(
                () -> {
                    repository.forget(day, slice, visitor);
                    repository.add(attempts);
                });
    }

    /** What their sums came to stays. */
    public long forgetBefore(LocalDate day) {
        return transactions.write(() -> repository.forgetBefore(day));
    }

    /** A case that is erased; that somebody asked for help stays. */
    public void forgetCase(long number) {
        transactions.write(() -> repository.forgetCase(number));
    }

    /**
     * Those of a topic, and of all that is joined to it, that failed; the latest first.
     *
     * @param language its code, or empty for all
     */
    public List<FailedRow> failed(
            long root, LocalDate from, LocalDate to, String language, int most) {
        return repository.failed(root, from, to, language, most);
    }
}
