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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Views by what the articles have in common today. */
@Singleton
class ViewGroups {
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

    /** By the name of the category, with the way to it. */
    Map<String, Long> byCategory(Period period, Telling telling) {
        var texts = reports.texts(period, ReportTables.MOST);
        var places = new HashMap<Long, String>();
        for (Overview each : overviews.ofArticles(articles(texts))) {
            if (each.categoryId() != null) {
                places.put(each.articleId(), each.categoryId().toString());
            }
        }
        var names =
                categories.of(telling.language(), "").stream()
                        .collect(toMap(Choice::value, each -> String.valueOf(each.name())));
        var views = new HashMap<String, Long>();
        for (var each : texts) {
            var name = names.get(places.getOrDefault(each.article(), ""));
            if (name != null) {
                views.merge(name, each.views(), Long::sum);
            }
        }
        return views;
    }

    Map<String, Long> byProduct(Period period) {
        var texts = reports.texts(period, ReportTables.MOST);
        var products = labels.products(articles(texts));
        var views = new HashMap<String, Long>();
        for (var each : texts) {
            products.getOrDefault(each.article(), List.of())
                    .forEach(name -> views.merge(name, each.views(), Long::sum));
        }
        return views;
    }

    private static List<Long> articles(List<TextViews> texts) {
        return texts.stream().map(TextViews::article).distinct().toList();
    }
}
