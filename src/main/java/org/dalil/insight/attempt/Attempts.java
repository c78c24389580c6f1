package org.dalil.insight.attempt;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The door to attempts as they are kept. Who it was is told to nobody. */
@Singleton
public class Attempts {
    private static final int AT_ONCE = 500;

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

    /**
     * Parts attempts that ended in a case from what else their visitor looked for: from then on
     * they stand under a key of nobody. Only of days that are never computed again.
     */
    public void untie(LocalDate before) {
        int done;
        do {
            done =
                    transactions.write(
                            () -> {
                                var tied = repository.tied(before, AT_ONCE);
                                tied.forEach(this::untie);
                                return tied.size();
                            });
        } while (done == AT_ONCE);
    }

    private void untie(AttemptKey key) {
        var fresh = "." + UUID.randomUUID().toString().replace("-", "").substring(0, 21);
        repository.untie(key.onDay(), key.slice(), key.visitor(), fresh);
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
