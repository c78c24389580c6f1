package org.dalil.insight.proposal;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** Keeps what there is to propose; what has lost its reason goes. */
@Singleton
class Gathering {
    /** Open at a time: more than anybody reads. */
    static final int MOST_OPEN = 500;

    private final ProposalRepository repository;
    private final Finding finding;
    private final Transactions transactions;

    Gathering(ProposalRepository repository, Finding finding, Transactions transactions) {
        this.repository = repository;
        this.finding = finding;
        this.transactions = transactions;
    }

    void gather(LocalDate today) {
        var found = finding.since(today.minusDays(Proposals.DAYS));
        transactions.write(() -> keep(found, today));
    }

    private void keep(List<Proposed> found, LocalDate today) {
        var decided = repository.decided().stream().map(Key::of).collect(toSet());
        var seen = new HashSet<Key>();
        for (var each : found) {
            if (!decided.contains(Key.of(each))
                    && seen.size() < MOST_OPEN
                    && seen.add(Key.of(each))) {
                var known =
                        repository.make(
                                        each.kind(),
                                        each.left(),
                                        each.right(),
                                        each.reason(),
                                        each.evidence(),
                                        each.article(),
                                        today)
                                == 0;
                if (known) {
                    repository.renew(
                            each.kind(),
                            each.left(),
                            each.right(),
                            each.reason(),
                            each.evidence(),
                            each.article());
                }
            }
        }
        repository.open().stream()
                .filter(each -> !seen.contains(Key.of(each)))
                .forEach(each -> repository.drop(each.id()));
    }

    private record Key(ProposalKind kind, long left, long right) {
        static Key of(Proposed each) {
            return new Key(each.kind(), each.left(), each.right());
        }

        static Key of(Proposal each) {
            return new Key(each.kind(), each.leftId(), each.rightId());
        }
    }
}
