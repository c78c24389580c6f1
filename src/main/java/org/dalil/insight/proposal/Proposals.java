package org.dalil.insight.proposal;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.insight.proposal.rule.ProposalKind;
import org.dalil.insight.proposal.split.SplitGroup;
import org.dalil.insight.proposal.split.Splits;
import org.dalil.insight.proposal.synonym.WordPair;
import org.dalil.insight.topic.Topic;
import org.dalil.insight.topic.TopicChanged;
import org.dalil.insight.topic.TopicRefused;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.Wording;
import org.dalil.insight.wording.Wordings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The door to what could be joined or taken for the same: nothing is done but by an editor. */
@Singleton
public class Proposals {
    static final String SUBJECT = "proposal";

    /** Days that rewordings and openings are counted over. */
    static final int DAYS = 90;

    private final ProposalRepository repository;
    private final SynonymPairs pairs;
    private final Splits splits;
    private final Wordings wordings;
    private final Topics topics;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Proposals(
            ProposalRepository repository,
            SynonymPairs pairs,
            Splits splits,
            Wordings wordings,
            Topics topics,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.pairs = pairs;
        this.splits = splits;
        this.wordings = wordings;
        this.topics = topics;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that wait, the best founded first. */
    public List<Proposal> open(int most, Account who) {
        return who.may(Permission.SEE_INSIGHT) ? repository.open(most) : List.of();
    }

    /** One of these. */
    public Optional<Proposal> open(long id, Account who) {
        return who.may(Permission.SEE_INSIGHT)
                ? repository.findById(id).filter(each -> each.state() == ProposalState.OPEN)
                : Optional.empty();
    }

    /** Those that would change a topic, or that its words lead to. */
    public List<Proposal> ofTopic(long topic, Account who) {
        return who.may(Permission.SEE_INSIGHT)
                ? repository.ofTopic(topics.find(topic).root())
                : List.of();
    }

    /** What a topic could be parted into, as it stands now; empty where it is one. */
    public List<ProposedGroup> groups(Proposal proposal, Account who) {
        return proposal.kind() == ProposalKind.SPLIT && who.may(Permission.SEE_INSIGHT)
                ? groups(proposal).stream().map(each -> group(each, who)).toList()
                : List.of();
    }

    private List<SplitGroup> groups(Proposal proposal) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return splits.of(proposal.leftId(), today.minusDays(DAYS));
    }

    private ProposedGroup group(SplitGroup group, Account who) {
        var told = wordings.shown(group.wordings(), who);
        var words =
                group.wordings().stream()
                        .map(told::get)
                        .filter(Objects::nonNull)
                        .map(Wording::words)
                        .toList();
        return new ProposedGroup(
                group.article(),
                group.visitors(),
                group.wordings(),
                words,
                group.wordings().size() - words.size());
    }

    /** The words that a proposed synonym is of. */
    public Optional<WordPair> words(Proposal proposal) {
        return proposal.kind() == ProposalKind.SYNONYM
                ? pairs.pair(proposal.leftId(), proposal.rightId())
                : Optional.empty();
    }

    /**
     * Does what is proposed, where that is joining topics or parting one; a synonym is kept by the
     * door to synonyms.
     *
     * @return what stands for both, or what was parted; nothing of a synonym
     * @throws NoSuchProposal also where it was decided or done meanwhile, and for who may not
     */
    public Optional<Long> take(long id, Account by) {
        try {
            return taken(id, by);
        } catch (TopicChanged _) {
            return taken(id, by); // who takes read no version: what was changed is no news to them
        } catch (TopicRefused _) { // it is so already, or it cannot be any more
            transactions.write(() -> repository.drop(id));
            throw new NoSuchProposal(id);
        }
    }

    private Optional<Long> taken(long id, Account by) {
        return transactions.write(
                () -> {
                    var proposal = decided(id, ProposalState.TAKEN, by);
                    return switch (proposal.kind()) {
                        case MERGE -> Optional.of(merge(proposal, by));
                        case SPLIT -> Optional.of(split(proposal, by));
                        case SYNONYM -> Optional.<Long>empty(); // an editor says how
                    };
                });
    }

    /** It is never made again. */
    public void decline(long id, Account by) {
        transactions.write(() -> decided(id, ProposalState.DECLINED, by));
    }

    private long merge(Proposal proposal, Account by) {
        var root = topics.find(topics.find(proposal.leftId()).root());
        return topics.merge(root.number(), proposal.rightId(), version(root), by);
    }

    private long split(Proposal proposal, Account by) {
        var group =
                groups(proposal).stream()
                        .filter(each -> each.article() == proposal.rightId())
                        .findFirst()
                        .orElseThrow(() -> new NoSuchProposal(proposal.id()));
        var root = topics.find(topics.find(proposal.leftId()).root());
        var wordings = group.wordings().stream().limit(Topics.MOST_CHOSEN).toList();
        return topics.split(root.number(), wordings, version(root), by);
    }

    private static int version(Topic topic) {
        return topic.version() == null ? 0 : topic.version();
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
}
