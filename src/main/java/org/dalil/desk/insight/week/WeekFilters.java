package org.dalil.desk.insight.week;

import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.desk.articles.CategoryChoices;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.Filters;
import org.dalil.desk.insight.Telling;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.fact.TopicMarks;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** By what the week's page is narrowed down; what is none of the choices counts as not chosen. */
@Singleton
class WeekFilters {
    private final Gaps gaps;
    private final TopicMarks marks;
    private final CategoryChoices categories;
    private final Settings settings;

    WeekFilters(Gaps gaps, TopicMarks marks, CategoryChoices categories, Settings settings) {
        this.gaps = gaps;
        this.marks = marks;
        this.categories = categories;
        this.settings = settings;
    }

    GapFilter typed(HttpRequest<?> request) {
        var until = day(one(request, "week"));
        var period =
                until != null && gaps.weeks().contains(until)
                        ? Period.weeks4(until)
                        : gaps.latest();
        var code = one(request, "in");
        var spoken =
                settings.portal().languages().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElse(null);
        var product = one(request, "product");
        return new GapFilter(
                spoken,
                marks.products().contains(product) ? product : null,
                category(one(request, "category")),
                period);
    }

    static boolean isFiltered(GapFilter filter) {
        return filter.language() != null || filter.product() != null || filter.category() != null;
    }

    /** The same as an address says it, from the question mark on. */
    static String query(GapFilter filter) {
        var spoken = filter.language();
        var product = filter.product();
        return "?week="
                + filter.period().to()
                + (spoken == null ? "" : "&in=" + spoken)
                + (product == null
                        ? ""
                        : "&product=" + URLEncoder.encode(product, StandardCharsets.UTF_8))
                + (filter.category() == null ? "" : "&category=" + filter.category());
    }

    Filters choices(GapFilter filter, Telling telling) {
        var until = filter.period().to().toString();
        var spoken = filter.language() == null ? "" : filter.language().code();
        var product = filter.product() == null ? "" : filter.product();
        var category = filter.category() == null ? "" : filter.category().toString();
        return new Filters(
                WeekPages.PLACE,
                isFiltered(filter),
                gaps.weeks().stream()
                        .map(each -> Choice.named(each.toString(), telling.day(each), until))
                        .toList(),
                settings.portal().languages().stream().map(each -> choice(each, spoken)).toList(),
                marks.products().stream().map(each -> Choice.named(each, each, product)).toList(),
                categories(telling.language(), category));
    }

    private List<Choice> categories(Language language, String chosen) {
        return categories.of(language, chosen).stream()
                .map(each -> Choice.named(each.value(), each.name(), chosen))
                .toList();
    }

    private static Choice choice(Language each, String chosen) {
        return Choice.named(each.code(), each.ownName(), chosen);
    }

    private @Nullable Long category(String typed) {
        if (!typed.matches("\\d{1,18}")) {
            return null;
        }
        var id = Long.valueOf(typed);
        return categories.has(id) ? id : null;
    }

    private static String one(HttpRequest<?> request, String name) {
        return request.getParameters().get(name, String.class).orElse("");
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
