package org.dalil.insight.gap.mark;

import jakarta.inject.Singleton;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the marks that topics can be asked for by. */
@Singleton
public class TopicMarks {
    private static final int AT_ONCE = 500;

    private final TopicMarkRepository repository;

    TopicMarks(TopicMarkRepository repository) {
        this.repository = repository;
    }

    /** In the place of all that were; within a transaction. */
    public void keep(List<TopicMark> marks) {
        repository.forget();
        for (var at = 0; at < marks.size(); at += AT_ONCE) {
            repository.add(marks.subList(at, Math.min(marks.size(), at + AT_ONCE)));
        }
    }

    /** Topics with this mark. */
    public Set<Long> topics(String kind, String mark) {
        return new HashSet<>(repository.marked(kind, mark));
    }

    /** Topics with any mark of a kind. */
    public Set<Long> topics(String kind) {
        return new HashSet<>(repository.marked(kind));
    }

    /** The products that topics can be asked for by. */
    public List<String> products() {
        return repository.products();
    }
}
