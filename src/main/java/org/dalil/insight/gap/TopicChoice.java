package org.dalil.insight.gap;

import jakarta.inject.Singleton;

import org.dalil.insight.gap.mark.MarkChoice;
import org.dalil.insight.gap.mark.TopicMark;
import org.dalil.insight.gap.mark.TopicMarks;

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
        var products = marked(TopicMark.PRODUCT, filter.productMark());
        var categories = marked(TopicMark.CATEGORY, filter.categoryMark());
        return topic -> products.test(topic) && categories.test(topic);
    }

    private LongPredicate marked(String kind, String mark) {
        if (mark.isEmpty()) {
            return _ -> true;
        }
        if (mark.equals(MarkChoice.NONE)) {
            var placed = topicMarks.topics(kind);
            return topic -> !placed.contains(topic);
        }
        var topics = topicMarks.topics(kind, mark);
        return topics::contains;
    }
}
