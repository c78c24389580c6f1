package org.dalil.insight.gap;

import jakarta.inject.Singleton;

import org.dalil.insight.gap.fact.TopicMark;
import org.dalil.insight.gap.fact.TopicMarks;

import java.util.Set;
import java.util.function.LongPredicate;

/** Which topics a filter leaves. */
@Singleton
class TopicChoice {
    private final GapRepository repository;
    private final TopicMarks topicMarks;

    TopicChoice(GapRepository repository, TopicMarks topicMarks) {
        this.repository = repository;
        this.topicMarks = topicMarks;
    }

    /** Without those that an editor took from the list. */
    LongPredicate listed(GapFilter filter) {
        var ignored = Set.copyOf(repository.ignored());
        var asked = asked(filter);
        return topic -> !ignored.contains(topic) && asked.test(topic);
    }

    LongPredicate asked(GapFilter filter) {
        var products = marked(TopicMark.PRODUCT, product(filter));
        var categories = marked(TopicMark.CATEGORY, category(filter));
        return topic -> products.test(topic) && categories.test(topic);
    }

    /** As it is kept: '' is any. */
    static String product(GapFilter filter) {
        return filter.product() == null ? "" : filter.product();
    }

    static String category(GapFilter filter) {
        return filter.category() == null ? "" : filter.category().toString();
    }

    private LongPredicate marked(String kind, String mark) {
        if (mark.isEmpty()) {
            return _ -> true;
        }
        var topics = topicMarks.topics(kind, mark);
        return topics::contains;
    }
}
