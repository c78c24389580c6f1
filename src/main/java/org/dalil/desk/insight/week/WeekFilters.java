package org.dalil.desk.insight.week;

import jakarta.inject.Singleton;

import org.dalil.desk.articles.CategoryChoices;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.filter.FilterWords;
import org.dalil.desk.insight.filter.Filters;
import org.dalil.desk.insight.filter.FreeDays;
import org.dalil.desk.insight.filter.TypedFilter;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.Week;
import org.dalil.insight.gap.mark.TopicMarks;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** By what the week's page can be narrowed down, and the days that can be typed. */
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

    Filters choices(TypedFilter typed, Telling telling) {
        var filter = typed.filter();
        var product = filter.product() == null ? "" : filter.product();
        var category = filter.category() == null ? "" : filter.category().toString();
        return new Filters(
                WeekPages.PLACE,
                typed.isFiltered(),
                typed.isFree() ? typed.days() : List.of(),
                periods(typed, telling),
                settings.portal().languages().stream()
                        .map(each -> choice(each, typed.languageCode()))
                        .toList(),
                products(telling, product),
                categories(telling, category));
    }

    /** Days that somebody typed stand before the kept ones, and are chosen. */
    private List<Choice> periods(TypedFilter typed, Telling telling) {
        var until = typed.isFree() ? "" : typed.period().to().toString();
        var periods = new ArrayList<Choice>();
        if (typed.isFree()) {
            periods.add(Choice.named("", new FilterWords(telling).days(typed), ""));
        }
        gaps.weeks()
                .forEach(
                        each ->
                                periods.add(
                                        Choice.named(each.toString(), telling.day(each), until)));
        return periods;
    }

    /** Null where nothing was ever counted. */
    WeekPage.@Nullable FreeForm free(TypedFilter typed, Period bounds, Telling telling) {
        var free = typed.free();
        return gaps.began().isEmpty()
                ? null
                : new WeekPage.FreeForm(
                        WeekPages.PLACE,
                        typed.topics(),
                        new WeekPage.Day(
                                free.from(),
                                free.firstDay(),
                                problem("from", free, bounds, telling)),
                        new WeekPage.Day(
                                free.to(), free.lastDay(), problem("to", free, bounds, telling)),
                        free.isTyped(),
                        bounds.from().toString(),
                        bounds.to().toString());
    }

    List<FieldProblem> problems(TypedFilter typed, Period bounds, Telling telling) {
        var free = typed.free();
        var said = problem(free.field(), free, bounds, telling);
        return said == null ? List.of() : List.of(new FieldProblem(free.field(), said));
    }

    private static @Nullable String problem(
            String field, FreeDays free, Period bounds, Telling telling) {
        return !free.isWrong() || !free.field().equals(field)
                ? null
                : telling.say(
                        "insight.filter.refused." + free.rule(),
                        Map.of(
                                "field", telling.say("insight.filter." + field),
                                "first", telling.day(bounds.from()),
                                "last", telling.day(bounds.to()),
                                "most", FreeDays.LONGEST));
    }

    private List<Choice> products(Telling telling, String chosen) {
        return withNone(
                marks.products().stream().map(each -> Choice.named(each, each, chosen)).toList(),
                GapFilter.NO_PRODUCT,
                telling,
                chosen);
    }

    private List<Choice> categories(Telling telling, String chosen) {
        return withNone(
                categories.of(telling.language(), chosen).stream()
                        .map(each -> Choice.named(each.value(), each.name(), chosen))
                        .toList(),
                Long.toString(GapFilter.NO_CATEGORY),
                telling,
                chosen);
    }

    /** What belongs to none of them stands behind them; where there are none all does. */
    private static List<Choice> withNone(
            List<Choice> choices, String none, Telling telling, String chosen) {
        if (choices.isEmpty()) {
            return choices;
        }
        var all = new ArrayList<>(choices);
        all.add(Choice.named(none, telling.say("insight.filter.none"), chosen));
        return all;
    }

    /** What the choice leaves out because nobody can tell where it belongs, with a way to it. */
    List<WeekPage.Unplaced> unplaced(TypedFilter typed, Week.Unplaced left, Telling telling) {
        var filter = typed.filter();
        return Stream.of(
                        new Left("product", left.product(), filter.withoutProduct()),
                        new Left("category", left.category(), filter.withoutCategory()))
                .filter(each -> each.count > 0)
                .map(
                        each ->
                                new WeekPage.Unplaced(
                                        telling.say(
                                                "insight.unplaced." + each.what,
                                                Map.of("n", each.count)),
                                        WeekPages.PLACE + typed.of(each.filter).query()))
                .toList();
    }

    private record Left(String what, int count, GapFilter filter) {}

    private static Choice choice(Language each, String chosen) {
        return Choice.named(each.code(), each.ownName(), chosen);
    }
}
