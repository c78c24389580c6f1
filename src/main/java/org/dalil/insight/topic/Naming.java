package org.dalil.insight.topic;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.cases.closed.CaseSubject;
import org.dalil.cases.closed.ClosedCases;
import org.dalil.insight.topic.TopicLabel.Source;
import org.dalil.insight.topic.words.TopicName;
import org.dalil.insight.topic.words.TypedRow;
import org.dalil.insight.wording.Respelled;
import org.dalil.text.Language;
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

    Naming(TopicRepository repository, ClosedCases cases) {
        this.repository = repository;
        this.cases = cases;
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
        var typed =
                repository.typed(roots, today.minusDays(LATELY), TopicName.FLOOR).stream()
                        .collect(groupingBy(row -> new Key(row.root(), row.language())));
        typed.forEach((key, rows) -> call(key, rows, names.get(key)));
        names.keySet().stream()
                .filter(key -> !typed.containsKey(key))
                .forEach(key -> repository.call(key.root(), key.language()));
    }

    private record Key(long root, String language) {}

    private void call(Key key, List<TypedRow> rows, @Nullable String now) {
        var typed = rows.stream().map(TypedRow::typed).toList();
        TopicName.typed(typed, new Language(key.language()), now)
                .filter(called -> !called.words().equals(now))
                .ifPresent(called -> repository.call(key.root(), key.language(), called.words()));
    }

    void respell(Respelled words) {
        repository.respell(words.topic(), words.language().code(), words.was(), words.words());
        repository.refound(words.topic(), words.was(), words.words());
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
        var unnamed = new ArrayList<Topic>();
        for (var topic : asked) {
            var group = groups.getOrDefault(topic.root(), List.of(topic));
            label(topic, group, viewer)
                    .ifPresentOrElse(
                            label -> labels.put(topic.number(), label), () -> unnamed.add(topic));
        }
        labels.putAll(subjects(unnamed, who));
        return labels;
    }

    /** As anybody may read it who may read of topics at all: for what is kept in words. */
    Optional<TopicLabel> common(Topic topic, Language viewer) {
        return label(topic, repository.joined(List.of(topic.root())), viewer);
    }

    private static Optional<TopicLabel> label(Topic topic, List<Topic> group, Language viewer) {
        return group.stream()
                .filter(Topic::isNamed)
                .min((one, other) -> first(topic.root(), one, other))
                .map(each -> label(topic, each, Source.EDITOR))
                .or(() -> called(group, viewer).map(each -> label(topic, each, Source.TYPED)));
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

    /** By their latest cases, to who may open those; one question for all of them. */
    private Map<Long, TopicLabel> subjects(List<Topic> topics, Account who) {
        var latest = new HashMap<Long, Long>();
        if (!topics.isEmpty() && cases.mayOpen(who)) {
            var roots = topics.stream().map(Topic::root).distinct().toList();
            repository.latestCases(roots).forEach(each -> latest.put(each.root(), each.caseId()));
        }
        var subjects = cases.subjects(latest.values());
        var labels = new HashMap<Long, TopicLabel>();
        for (var topic : topics) {
            var subject = subjects.get(latest.get(topic.root()));
            labels.put(topic.number(), label(topic, subject));
        }
        return labels;
    }

    private static TopicLabel label(Topic topic, @Nullable CaseSubject subject) {
        return subject == null
                ? TopicLabel.hidden(topic.number(), topic.spoken())
                : new TopicLabel(topic.number(), subject.words(), subject.language(), Source.CASE);
    }

    private static TopicLabel label(Topic topic, Topic called, Source source) {
        var words = Objects.requireNonNull(called.name());
        return new TopicLabel(topic.number(), words, called.spoken(), source);
    }
}
