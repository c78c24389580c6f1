package org.dalil.insight.proposal;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.proposal.rule.ProposalKind;
import org.dalil.insight.proposal.rule.Proposed;
import org.dalil.insight.topic.Topics;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what there is to propose; what has lost its reason goes. */
@Singleton
class Gathering {
    /** Open at a time: more than anybody reads. */
    static final int MOST_OPEN = 500;

    private final ProposalRepository repository;
    private final Finding finding;
    private final Topics topics;
    private final Transactions transactions;

    Gathering(
            ProposalRepository repository,
            Finding finding,
            Topics topics,
            Transactions transactions) {
        this.repository = repository;
        this.finding = finding;
        this.topics = topics;
        this.transactions = transactions;
    }

    void gather(LocalDate today) {
        var found = finding.since(today.minusDays(Proposals.DAYS));
        transactions.write(() -> keep(found, today));
    }

    private void keep(List<Proposed> found, LocalDate today) {
        var decided = decided();
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

    /**
     * What was decided, by what stands for its topics now: a no stays one where one of them was
     * joined to another.
     */
    private Set<Key> decided() {
        var all = repository.decided();
        var ids = new HashSet<Long>();
        all.stream()
                .filter(each -> each.kind() != ProposalKind.SYNONYM)
                .forEach(each -> ids.addAll(List.of(each.leftId(), each.rightId())));
        var roots = topics.roots(ids);
        var decided = new HashSet<Key>();
        for (var each : all) {
            decided.add(Key.of(each));
            decided.add(Key.of(each, roots));
        }
        return decided;
    }

    private record Key(ProposalKind kind, long left, long right) {
        /** The lower number of a merge first; of a split the other is no topic. */
        static Key of(Proposal each, Map<Long, Long> roots) {
            var left = roots.getOrDefault(each.leftId(), each.leftId());
            var right = roots.getOrDefault(each.rightId(), each.rightId());
            return switch (each.kind()) {
                case MERGE -> new Key(each.kind(), Math.min(left, right), Math.max(left, right));
                case SPLIT -> new Key(each.kind(), left, each.rightId());
                case SYNONYM -> of(each);
            };
        }

        static Key of(Proposed each) {
            return new Key(each.kind(), each.left(), each.right());
        }

        static Key of(Proposal each) {
            return new Key(each.kind(), each.leftId(), each.rightId());
        }
    }
}
