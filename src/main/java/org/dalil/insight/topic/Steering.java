package org.dalil.insight.topic;

import static org.dalil.insight.topic.TopicRefused.Rule.ALL_CHOSEN;
import static org.dalil.insight.topic.TopicRefused.Rule.ITSELF;
import static org.dalil.insight.topic.TopicRefused.Rule.NAME_HIDDEN;
import static org.dalil.insight.topic.TopicRefused.Rule.NAME_TOO_LONG;
import static org.dalil.insight.topic.TopicRefused.Rule.NOTHING_CHOSEN;
import static org.dalil.insight.topic.TopicRefused.Rule.SEVERAL_LANGUAGES;
import static org.dalil.insight.topic.TopicRefused.Rule.TOO_MANY_CHOSEN;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.insight.topic.words.TopicVisitors;
import org.dalil.text.Hidden;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What editors do with topics; inside a transaction of the door. The trail holds numbers alone. */
@Singleton
class Steering {
    static final String SUBJECT = "topic";

    static final int LONGEST_NAME = 200;

    private final TopicRepository topics;
    private final SteeringRepository repository;
    private final List<Regrouping> above;
    private final AuditTrail trail;

    Steering(
            TopicRepository topics,
            SteeringRepository repository,
            List<Regrouping> above,
            AuditTrail trail) {
        this.topics = topics;
        this.repository = repository;
        this.above = List.copyOf(above);
        this.trail = trail;
    }

    /** The one that more people ask for stands for both. */
    long merge(long into, long from, int version, Account by) {
        require(by, into);
        var one = find(into).root();
        var other = find(from).root();
        if (one == other) {
            throw new TopicRefused(ITSELF);
        }
        for (var each : List.of(Math.min(one, other), Math.max(one, other))) {
            if (each == one) { // of two at once both take the lower number first
                var _ = begun(one, version, by);
            } else {
                repository.touch(each);
            }
        }
        if (find(into).root() != one || find(from).root() != other) {
            throw new TopicChanged(one); // joined or parted while this one waited
        }
        var hidden = find(one).ignored() && find(other).ignored();
        var turned = repository.visitors(other) > repository.visitors(one);
        var root = turned ? other : one;
        var former = turned ? one : other;
        if (repository.join(former, root) == 0) {
            throw new TopicChanged(root);
        }
        repository.ignore(root, hidden); // what one of them shows goes from no list with the other
        above.forEach(each -> each.joined(List.of(one, other), root));
        tell(by, "merged", root, "topic " + former);
        tell(by, "merged", former, "into topic " + root);
        return root;
    }

    /** The reverse of joining: the most asked for of these stands for them. */
    long part(long root, List<Long> leaves, int version, Account by) {
        var topic = begun(root, version, by).root();
        var group = topics.joined(List.of(topic)).stream().map(Topic::number).toList();
        var parted = new HashSet<>(leaves);
        parted.retainAll(group);
        if (parted.isEmpty()) {
            throw new TopicRefused(NOTHING_CHOSEN);
        }
        if (parted.contains(topic) || parted.size() == group.size()) {
            throw new TopicRefused(ALL_CHOSEN); // what stands for all of them stays
        }
        var apart =
                repository.mostVisited(parted).stream()
                        .map(TopicVisitors::topicId)
                        .findFirst()
                        .orElseGet(() -> parted.stream().min(Long::compare).orElseThrow());
        repository.stand(parted, apart);
        above.forEach(each -> each.parted(parted, topic));
        tell(by, "split", topic, "topic " + apart);
        return apart;
    }

    /**
     * @param fresh founds a topic by the wording that most people type of those chosen
     */
    long split(long topic, List<Long> wordings, int version, Account by, Founding fresh) {
        if (wordings.size() > Topics.MOST_CHOSEN) {
            throw new TopicRefused(TOO_MANY_CHOSEN);
        }
        var root = begun(topic, version, by).root();
        var chosen = wordings.isEmpty() ? List.<Long>of() : repository.under(wordings, root);
        if (chosen.isEmpty()) {
            throw new TopicRefused(NOTHING_CHOSEN);
        }
        if (chosen.size() == repository.wordings(root)) {
            throw new TopicRefused(ALL_CHOSEN);
        }
        if (repository.languages(chosen) > 1) {
            throw new TopicRefused(SEVERAL_LANGUAGES);
        }
        var apart = fresh.by(chosen.getFirst());
        repository.move(chosen, apart);
        repository.refound(root, apart, chosen);
        above.forEach(each -> each.moved(chosen, root, apart));
        tell(by, "split", root, "topic " + apart + ", wordings " + chosen.size());
        return apart;
    }

    /** Founds a topic by the words of a wording. */
    interface Founding {
        long by(long wording);
    }

    /** An empty name gives it back to those who type. */
    void rename(long topic, String typed, int version, Account by) {
        var name = typed.strip();
        if (name.length() > LONGEST_NAME) {
            throw new TopicRefused(NAME_TOO_LONG);
        }
        if (Hidden.isIn(name)) {
            throw new TopicRefused(NAME_HIDDEN);
        }
        var root = begun(topic, version, by).root();
        repository.name(root, name.isEmpty() ? null : name, name.isEmpty() ? null : by.name());
        tell(by, "renamed", root, "");
    }

    void ignore(long topic, boolean on, int version, Account by) {
        var root = begun(topic, version, by).root();
        repository.ignore(root, on);
        tell(by, on ? "ignored" : "no longer ignored", root, "");
    }

    /** Who has it already has it: a second click is no news. */
    void assign(long topic, @Nullable Account to, Account by) {
        require(by, topic);
        if (to != null && to.id() != by.id() && !by.may(Permission.REVIEW)) {
            throw new NoSuchTopic(topic);
        }
        var root = find(find(topic).root());
        var account = to == null ? null : (Long) to.id();
        if (!Objects.equals(root.assigneeId(), account)) {
            repository.assign(root.number(), account);
            tell(by, "assigned", root.number(), to == null ? "nobody" : "account " + to.id());
        }
    }

    /** What stands for it, if nobody changed that since it was read. */
    private Topic begun(long topic, int version, Account by) {
        require(by, topic);
        var root = find(topic).root();
        if (repository.begin(root, version) == 0) {
            throw new TopicChanged(root);
        }
        return find(root);
    }

    private static void require(Account by, long topic) {
        if (!by.may(Permission.KEEP_ARTICLES)) {
            throw new NoSuchTopic(topic);
        }
    }

    private Topic find(long id) {
        return topics.findById(id).orElseThrow(() -> new NoSuchTopic(id));
    }

    private void tell(Account by, String deed, long topic, String detail) {
        trail.record(new Actor(by.id(), by.name()), deed, SUBJECT, topic, detail);
    }
}
