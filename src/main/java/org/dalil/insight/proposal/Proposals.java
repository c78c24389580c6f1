package org.dalil.insight.proposal;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.insight.topic.Topics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The door to what could be joined or taken for the same: nothing is done but by an editor. */
@Singleton
public class Proposals {
    static final String SUBJECT = "proposal";

    /** Open at a time: more than anybody reads. */
    static final int MOST_OPEN = 500;

    /** Days that rewordings and openings are counted over. */
    private static final int DAYS = 90;

    private final ProposalRepository repository;
    private final SynonymPairs pairs;
    private final Topics topics;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Proposals(
            ProposalRepository repository,
            SynonymPairs pairs,
            Topics topics,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.pairs = pairs;
        this.topics = topics;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that wait, the best founded first. */
    public List<Proposal> open(int most, Account who) {
        return who.may(Permission.SEE_INSIGHT) ? repository.open(most) : List.of();
    }

    /** The words that a proposed synonym is of. */
    public Optional<WordPair> words(Proposal proposal) {
        return proposal.kind() == ProposalKind.SYNONYM
                ? pairs.pair(proposal.leftId(), proposal.rightId())
                : Optional.empty();
    }

    /**
     * Does what is proposed, where that is joining topics; a synonym is kept by the door to
     * synonyms.
     *
     * @throws NoSuchProposal also where it was decided meanwhile, and for who may not
     */
    public void take(long id, Account by) {
        transactions.write(
                () -> {
                    var proposal = decided(id, ProposalState.TAKEN, by);
                    switch (proposal.kind()) {
                        case MERGE -> merge(proposal, by);
                        case SYNONYM, SPLIT -> {} // an editor chooses the words
                    }
                });
    }

    /** It is never made again. */
    public void decline(long id, Account by) {
        transactions.write(() -> decided(id, ProposalState.DECLINED, by));
    }

    private void merge(Proposal proposal, Account by) {
        var root = topics.find(topics.find(proposal.leftId()).root());
        var version = root.version() == null ? 0 : root.version();
        topics.merge(root.number(), proposal.rightId(), version, by);
    }

    private Proposal decided(long id, ProposalState state, Account by) {
        if (!by.may(Permission.KEEP_ARTICLES)
                || repository.decide(id, state, by.name(), clock.instant()) == 0) {
            throw new NoSuchProposal(id);
        }
        var deed = state == ProposalState.TAKEN ? "taken" : "declined";
        trail.record(new Actor(by.id(), by.name()), deed, SUBJECT, id, "");
        return repository.findById(id).orElseThrow(() -> new NoSuchProposal(id));
    }

    /** Looks for what there is to propose, for the night. What has lost its reason goes. */
    public void gather(LocalDate today) {
        transactions.write(
                () -> {
                    var since = today.minusDays(DAYS);
                    var reworded = repository.reworded(since);
                    var found =
                            Stream.of(
                                            MergeRules.byTranslation(repository.opened(since)),
                                            MergeRules.byCases(repository.resolved()),
                                            MergeRules.byRewording(reworded),
                                            pairs.of(reworded))
                                    .flatMap(List::stream)
                                    .toList();
                    keep(found, today);
                });
    }

    private void keep(List<Proposed> found, LocalDate today) {
        var seen = new HashSet<Key>();
        for (var each : found) {
            if (seen.size() < MOST_OPEN && seen.add(Key.of(each))) {
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
