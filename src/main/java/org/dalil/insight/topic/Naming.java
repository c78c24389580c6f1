package org.dalil.insight.topic;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.cases.closed.CaseWords;
import org.dalil.cases.closed.ClosedCases;
import org.dalil.insight.topic.words.TopicName;
import org.dalil.insight.wording.Analyses;
import org.dalil.text.Language;
import org.dalil.text.Redaction;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Calls topics by what people type, and tells who looks how one is called. */
@Singleton
class Naming {
    /** Days that say how many type something lately. */
    private static final int LATELY = 28;

    private static final int AT_ONCE = 200;

    private final TopicRepository repository;
    private final ClosedCases cases;
    private final Analyses analyses;

    Naming(TopicRepository repository, ClosedCases cases, Analyses analyses) {
        this.repository = repository;
        this.cases = cases;
        this.analyses = analyses;
    }

    /** Calls these anew, in each language that people type them in. */
    void call(Collection<Long> roots, LocalDate today) {
        var all = new ArrayList<>(roots);
        for (var at = 0; at < all.size(); at += AT_ONCE) {
            callSome(all.subList(at, Math.min(all.size(), at + AT_ONCE)), today);
        }
    }

    private void callSome(List<Long> roots, LocalDate today) {
        var names = new HashMap<Key, String>();
        for (var topic : repository.joined(roots)) {
            if (topic.name() != null && !topic.isNamed()) {
                names.putIfAbsent(new Key(topic.root(), topic.language()), topic.name());
            }
        }
        repository.typed(roots, today.minusDays(LATELY), TopicName.FLOOR).stream()
                .collect(groupingBy(row -> new Key(row.root(), row.language())))
                .forEach((key, rows) -> call(key, rows, names.get(key)));
    }

    private record Key(long root, String language) {}

    private void call(Key key, List<TypedRow> rows, @Nullable String now) {
        var typed = rows.stream().map(TypedRow::typed).toList();
        TopicName.typed(typed, new Language(key.language()), now)
                .filter(called -> !called.words().equals(now))
                .ifPresent(called -> repository.call(key.root(), key.language(), called.words()));
    }

    /**
     * @param ids of topics, joined to others or not
     */
    Map<Long, TopicLabel> labels(Collection<Long> ids, Language viewer, Account who) {
        var labels = new HashMap<Long, TopicLabel>();
        if (ids.isEmpty()) {
            return labels;
        }
        var asked = repository.these(ids);
        var groups =
                repository.joined(asked.stream().map(Topic::root).distinct().toList()).stream()
                        .collect(groupingBy(Topic::root));
        for (var topic : asked) {
            var group = groups.getOrDefault(topic.root(), List.of(topic));
            labels.put(topic.number(), label(topic, group, viewer, who));
        }
        return labels;
    }

    /** As anybody may read it who may read of topics at all: for what is kept in words. */
    Optional<TopicLabel> common(Topic topic, Language viewer) {
        return common(topic, repository.joined(List.of(topic.root())), viewer);
    }

    private TopicLabel label(Topic topic, List<Topic> group, Language viewer, Account who) {
        return common(topic, group, viewer)
                .or(() -> subject(topic, who))
                .orElse(new TopicLabel(topic.number(), "", topic.spoken(), false, true));
    }

    private Optional<TopicLabel> common(Topic topic, List<Topic> group, Language viewer) {
        return group.stream()
                .filter(Topic::isNamed)
                .min((one, other) -> first(topic.root(), one, other))
                .map(each -> label(topic, each, true))
                .or(() -> called(group, viewer).map(each -> label(topic, each, false)))
                .or(() -> founder(topic, group));
    }

    /** What stands for all of them first. */
    private static int first(long root, Topic one, Topic other) {
        return one.number() == root
                ? -1
                : other.number() == root ? 1 : Long.compare(one.number(), other.number());
    }

    private static Optional<Topic> called(List<Topic> group, Language viewer) {
        var called = group.stream().filter(each -> each.name() != null).toList();
        return called.stream()
                .filter(each -> each.spoken().equals(viewer))
                .findFirst()
                .or(() -> called.stream().findFirst());
    }

    private Optional<TopicLabel> founder(Topic topic, List<Topic> group) {
        var root = group.getFirst();
        var typed =
                repository.typed(List.of(topic.root()), root.foundedOn(), 0).stream()
                        .map(TypedRow::typed)
                        .filter(each -> each.language().equals(root.spoken()))
                        .toList();
        return TopicName.founder(root.founder(), typed, analyses.of(root.spoken()))
                .map(words -> new TopicLabel(topic.number(), words, root.spoken(), false, false));
    }

    /** Of its latest case; without the customer's name and what else is personal in it. */
    private Optional<TopicLabel> subject(Topic topic, Account who) {
        return who.may(Permission.READ_INTERNAL)
                ? repository
                        .latestCase(topic.root())
                        .flatMap(cases::words)
                        .map(each -> subject(topic, each))
                : Optional.empty();
    }

    private static TopicLabel subject(Topic topic, CaseWords told) {
        var words = Redaction.of(told.subject(), told.names(), told.language()).text();
        return new TopicLabel(topic.number(), words, topic.spoken(), false, false);
    }

    private static TopicLabel label(Topic topic, Topic called, boolean named) {
        var words = Objects.requireNonNull(called.name());
        return new TopicLabel(topic.number(), words, called.spoken(), named, false);
    }
}
