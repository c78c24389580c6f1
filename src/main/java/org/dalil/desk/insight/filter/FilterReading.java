package org.dalil.desk.insight.filter;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.desk.articles.CategoryChoices;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.mark.TopicMarks;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads what an address narrows a page down to. What is none of the choices counts as not chosen;
 * days that somebody typed are kept with what is wrong with them.
 */
@Singleton
public class FilterReading {
    private final Gaps gaps;
    private final TopicMarks marks;
    private final CategoryChoices categories;
    private final Settings settings;
    private final int attemptDays;
    private final Clock clock;

    FilterReading(
            Gaps gaps,
            TopicMarks marks,
            CategoryChoices categories,
            Settings settings,
            @Value("${dalil.insight.attempt-days:400}") int attemptDays,
            Clock clock) {
        this.gaps = gaps;
        this.marks = marks;
        this.categories = categories;
        this.settings = settings;
        this.attemptDays = attemptDays;
        this.clock = clock;
    }

    public TypedFilter of(HttpRequest<?> request) {
        var week = kept(one(request, "week"));
        var free =
                week == null
                        ? FreeDays.of(one(request, "from"), one(request, "to"), bounds())
                        : FreeDays.NONE;
        var days =
                week != null
                        ? week
                        : free.isTyped() && !free.isWrong() ? free.period() : gaps.latest();
        var product = one(request, "product");
        return new TypedFilter(
                new GapFilter(
                        spoken(one(request, "in")),
                        isProduct(product) ? product : null,
                        category(one(request, "category")),
                        days),
                free);
    }

    /** Of days before them no attempt is kept that could be shown. */
    public Period bounds() {
        var today = LocalDate.ofInstant(clock.instant(), settings.portal().zone());
        return new Period(today.minusDays(attemptDays - 1L), today);
    }

    private @Nullable Period kept(String typed) {
        try {
            var until = LocalDate.parse(typed);
            return gaps.weeks().contains(until) ? Period.weeks4(until) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private @Nullable Language spoken(String code) {
        return settings.portal().languages().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private boolean isProduct(String typed) {
        return typed.equals(GapFilter.NO_PRODUCT) || marks.products().contains(typed);
    }

    private @Nullable Long category(String typed) {
        if (!typed.matches("\\d{1,18}")) {
            return null;
        }
        var id = Long.valueOf(typed);
        return id == GapFilter.NO_CATEGORY || categories.has(id) ? id : null;
    }

    private static String one(HttpRequest<?> request, String name) {
        return request.getParameters().get(name, String.class).orElse("");
    }
}
