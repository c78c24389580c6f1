package org.dalil.cases;

import io.micronaut.data.exceptions.OptimisticLockException;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.UnaryOperator;

/** Writes where a case stands now, for who saw where it stood. */
@Singleton
class CaseChanges {
    private final CaseRepository repository;
    private final Transactions transactions;

    CaseChanges(CaseRepository repository, Transactions transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    SupportCase find(long id) {
        return repository.findById(id).orElseThrow(() -> new NoSuchCase(id));
    }

    SupportCase change(long id, @Nullable Integer version, UnaryOperator<SupportCase> how) {
        try {
            return transactions.write(
                    () -> {
                        var now = find(id);
                        if (version != null && !Objects.equals(version, now.version())) {
                            throw new CaseChanged(id);
                        }
                        return repository.update(how.apply(now));
                    });
        } catch (OptimisticLockException _) {
            throw new CaseChanged(id);
        }
    }
}
