package org.dalil.desk.insight.report;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.article.Labels;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.articles.CategoryChoices;
import org.dalil.desk.articles.Choice;
import org.dalil.desk.insight.Telling;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.report.Reports;
import org.dalil.reading.TextViews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Views by what the articles have in common today. */
@Singleton
class ViewGroups {
    private static final int AT_ONCE = 2000;

    private final Reports reports;
    private final Overviews overviews;
    private final Labels labels;
    private final CategoryChoices categories;

    ViewGroups(Reports reports, Overviews overviews, Labels labels, CategoryChoices categories) {
        this.reports = reports;
        this.overviews = overviews;
        this.labels = labels;
        this.categories = categories;
    }

    /** By the name of the category, with the way to it; all of them add up to all views. */
    Map<String, Long> byCategory(Period period, Telling telling) {
        var names =
                categories.of(telling.language(), "").stream()
                        .collect(toMap(Choice::value, each -> String.valueOf(each.name())));
        var none = telling.say("insight.reports.noCategory");
        var views = new HashMap<String, Long>();
        for (var some : parts(period)) {
            var places = places(some);
            for (var each : some) {
                var name = names.getOrDefault(places.getOrDefault(each.article(), ""), none);
                views.merge(name, each.views(), Long::sum);
            }
        }
        return grouped(views, none);
    }

    /** Nothing where nothing is in any group. */
    private static Map<String, Long> grouped(Map<String, Long> views, String none) {
        return views.keySet().equals(Set.of(none)) ? Map.of() : views;
    }

    private Map<Long, String> places(List<TextViews> texts) {
        var places = new HashMap<Long, String>();
        for (Overview each : overviews.ofArticles(articles(texts))) {
            if (each.categoryId() != null) {
                places.put(each.articleId(), each.categoryId().toString());
            }
        }
        return places;
    }

    /** An article of two products counts for both. */
    Map<String, Long> byProduct(Period period, Telling telling) {
        var none = telling.say("insight.reports.noProduct");
        var views = new HashMap<String, Long>();
        for (var some : parts(period)) {
            var products = labels.products(articles(some));
            for (var each : some) {
                products.getOrDefault(each.article(), List.of(none))
                        .forEach(name -> views.merge(name, each.views(), Long::sum));
            }
        }
        return grouped(views, none);
    }

    /** All that was read, as many at once as a statement takes. */
    private List<List<TextViews>> parts(Period period) {
        var texts = reports.texts(period);
        var parts = new ArrayList<List<TextViews>>();
        for (var at = 0; at < texts.size(); at += AT_ONCE) {
            parts.add(texts.subList(at, Math.min(texts.size(), at + AT_ONCE)));
        }
        return parts;
    }

    private static List<Long> articles(List<TextViews> texts) {
        return texts.stream().map(TextViews::article).distinct().toList();
    }
}
