package org.dalil.insight.gap.mark;

import jakarta.inject.Singleton;

import org.dalil.article.Labels;
import org.dalil.article.category.Categories;
import org.dalil.article.category.Category;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which product and which category a topic belongs to: the one that more than half of what names
 * any names. Named are they by visitors who opened an article that several opened, and by cases,
 * open or closed: by the product that is said in it, else by the article it ended with or was asked
 * from; a category also by who searched within it. As articles stand now.
 */
@Singleton
public class GapMarks {
    private static final int VISITORS = 3;
    private static final int AT_ONCE = 500;

    private final NamingRepository repository;
    private final Overviews overviews;
    private final Labels labels;
    private final Categories categories;

    GapMarks(
            NamingRepository repository,
            Overviews overviews,
            Labels labels,
            Categories categories) {
        this.repository = repository;
        this.overviews = overviews;
        this.labels = labels;
        this.categories = categories;
    }

    public List<TopicMark> of(LocalDate since) {
        var named = new ArrayList<>(repository.opened(since, VISITORS));
        named.addAll(repository.named(since.atStartOfDay(ZoneOffset.UTC).toInstant()));
        var above = above();
        var places = places(named, above);
        var topics = new TreeMap<Long, Named>();
        for (var each : named) {
            topics.computeIfAbsent(each.topicId(), _ -> new Named()).take(each, places);
        }
        for (var each : repository.chosen(since)) {
            topics.computeIfAbsent(each.topicId(), _ -> new Named())
                    .categories
                    .whole(path(each.categoryId(), above), each.times());
        }
        return topics.entrySet().stream()
                .flatMap(each -> each.getValue().marks(each.getKey()))
                .toList();
    }

    /** What is named of one topic. */
    private static final class Named {
        private final Majority products = new Majority();
        private final Majority categories = new Majority();

        void take(NamedRow named, Map<Long, Place> places) {
            var article = named.articleId();
            var place =
                    article == null ? Place.NOWHERE : places.getOrDefault(article, Place.NOWHERE);
            var said = named.product().isBlank() ? place.products() : List.of(named.product());
            products.share(said, named.times());
            categories.whole(place.categories(), named.times());
        }

        Stream<TopicMark> marks(long topic) {
            return Stream.of(
                            marks(topic, TopicMark.PRODUCT, products.told()),
                            marks(topic, TopicMark.NAMED, products.named()),
                            marks(topic, TopicMark.CATEGORY, categories.told()))
                    .flatMap(each -> each);
        }

        private static Stream<TopicMark> marks(long topic, String kind, Iterable<String> marks) {
            var all = new ArrayList<TopicMark>();
            marks.forEach(mark -> all.add(new TopicMark(topic, kind, mark)));
            return all.stream();
        }
    }

    /**
     * Where an article stands.
     *
     * @param categories its own, and those above
     */
    private record Place(List<String> products, List<String> categories) {
        static final Place NOWHERE = new Place(List.of(), List.of());
    }

    private Map<Long, Place> places(List<NamedRow> named, Map<Long, Long> above) {
        var articles =
                named.stream()
                        .map(NamedRow::articleId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var places = new HashMap<Long, Place>();
        for (var at = 0; at < articles.size(); at += AT_ONCE) {
            var some = articles.subList(at, Math.min(articles.size(), at + AT_ONCE));
            var products = labels.products(some);
            for (Overview text : overviews.ofArticles(some)) {
                var id = text.articleId();
                var own = products.getOrDefault(id, List.of());
                places.put(id, new Place(own, path(text.categoryId(), above)));
            }
        }
        return places;
    }

    /** A category, and those above it. */
    private static List<String> path(@Nullable Long lowest, Map<Long, Long> above) {
        var path = new ArrayList<String>();
        for (var category = lowest; category != null; category = above.get(category)) {
            path.add(category.toString());
        }
        return path;
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
