package org.dalil.insight.gap.fact;

import jakarta.inject.Singleton;

import org.dalil.article.Labels;
import org.dalil.article.category.Categories;
import org.dalil.article.category.Category;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which products and categories a topic belongs to: those of the articles that several of its
 * visitors opened, with the categories above, and those that its cases name.
 */
@Singleton
public class GapMarks {
    private static final int VISITORS = 3;
    private static final int AT_ONCE = 500;

    /** A mark that is longer than its column is no filter that anybody could choose. */
    private static final int LONGEST = 100;

    private final FactRepository repository;
    private final Overviews overviews;
    private final Labels labels;
    private final Categories categories;

    GapMarks(FactRepository repository, Overviews overviews, Labels labels, Categories categories) {
        this.repository = repository;
        this.overviews = overviews;
        this.labels = labels;
        this.categories = categories;
    }

    public List<TopicMark> of(ClosedFacts closed, LocalDate since) {
        var marks = new LinkedHashSet<TopicMark>();
        closed.products()
                .forEach((topic, names) -> names.forEach(name -> product(marks, topic, name)));
        var opened = repository.opened(since, VISITORS);
        var above = above();
        for (var at = 0; at < opened.size(); at += AT_ONCE) {
            add(marks, opened.subList(at, Math.min(opened.size(), at + AT_ONCE)), above);
        }
        return new ArrayList<>(marks);
    }

    private void add(
            LinkedHashSet<TopicMark> marks, List<TopicArticle> some, Map<Long, Long> above) {
        var articles = some.stream().map(TopicArticle::articleId).distinct().toList();
        var products = labels.products(articles);
        var places = new HashMap<Long, Long>();
        for (Overview text : overviews.ofArticles(articles)) {
            if (text.categoryId() != null) {
                places.put(text.articleId(), text.categoryId());
            }
        }
        for (var each : some) {
            products.getOrDefault(each.articleId(), List.of())
                    .forEach(name -> product(marks, each.topicId(), name));
            for (var category = places.get(each.articleId());
                    category != null;
                    category = above.get(category)) {
                marks.add(new TopicMark(each.topicId(), TopicMark.CATEGORY, category.toString()));
            }
        }
    }

    private static void product(LinkedHashSet<TopicMark> marks, long topic, String name) {
        if (name.length() <= LONGEST) {
            marks.add(new TopicMark(topic, TopicMark.PRODUCT, name));
        }
    }

    private Map<Long, Long> above() {
        var above = new HashMap<Long, Long>();
        for (Category each : categories.all()) {
            if (each.parentId() != null) {
                above.put(Objects.requireNonNull(each.id()), each.parentId());
            }
        }
        return above;
    }
}
