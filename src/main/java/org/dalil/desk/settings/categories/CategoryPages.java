package org.dalil.desk.settings.categories;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.article.category.CategoryRefused;
import org.dalil.article.category.KeptCategories;
import org.dalil.article.category.KeptCategory;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Words;
import org.dalil.desk.settings.categories.DeskCategoryPage.Above;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Prints the tree and the form of one category. */
@Singleton
class CategoryPages {
    static final String PLACE = "/desk/settings/categories";
    private static final String SECTION = "settings/categories";
    private static final Set<String> DONE = Set.of("saved", "removed");

    private final KeptCategories categories;
    private final Settings settings;
    private final DeskFrames frames;
    private final DeskPages pages;

    CategoryPages(
            KeptCategories categories, Settings settings, DeskFrames frames, DeskPages pages) {
        this.categories = categories;
        this.settings = settings;
        this.frames = frames;
        this.pages = pages;
    }

    List<Language> languages() {
        return settings.portal().languages();
    }

    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var done = request.getParameters().get("done");
        var page =
                new DeskCategoriesPage(
                        frames.of(request, asking, SECTION, say("title", Map.of(), language)),
                        done != null && DONE.contains(done)
                                ? "settings.categories.done." + done
                                : "",
                        categories.all().stream().map(each -> line(each, language)).toList());
        return pages.show(request, "desk/categories", page, language);
    }

    /**
     * @param before null for one that is new
     */
    HttpResponse<?> form(
            HttpRequest<?> request,
            Asking asking,
            @Nullable KeptCategory before,
            CategoryForm typed,
            @Nullable CategoryRefused refused) {
        var language = frames.language(request);
        var title = before == null ? say("new", Map.of(), language) : name(before, language).text();
        var problem = refused == null ? null : problem(refused, language);
        var page =
                new DeskCategoryPage(
                        frames.of(request, asking, SECTION, title),
                        PLACE + "/" + (before == null ? "new" : before.id()),
                        before != null,
                        problem == null ? List.of() : List.of(problem),
                        fields(typed, problem, language),
                        parents(before, typed.parent(), language),
                        problem(problem, "parent"),
                        before == null || before.isEmpty() ? null : holds(before, language),
                        before == null ? "" : list(before));
        var status = refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/category", page, language);
    }

    private List<Field> fields(CategoryForm typed, @Nullable FieldProblem problem, Language page) {
        var fields = new ArrayList<Field>();
        for (var each : languages()) {
            var label = typed.label(each);
            var of = Map.of("language", each.ownName());
            var name = "name-" + each;
            var description = "description-" + each;
            fields.add(
                    Field.of(name, say("name", of, page), "", label.name(), problem(problem, name))
                            .in(each));
            fields.add(
                    Field.of(
                                    description,
                                    say("description", of, page),
                                    "",
                                    label.description(),
                                    problem(problem, description))
                            .in(each));
        }
        return fields;
    }

    /** All but the category itself and what is below it. */
    private List<Above> parents(@Nullable KeptCategory before, String chosen, Language page) {
        var above = new ArrayList<Above>();
        above.add(new Above("", say("top", Map.of(), page), chosen.isEmpty()));
        var path = new ArrayList<String>();
        var skipped = 0;
        for (var each : categories.all()) {
            while (path.size() >= each.depth()) {
                path.removeLast();
            }
            path.addLast(name(each, page).text());
            if (before != null && each.id() == before.id()) {
                skipped = each.depth();
            } else if (skipped > 0 && each.depth() <= skipped) {
                skipped = 0;
            }
            if (skipped == 0 && each.depth() < KeptCategories.DEEPEST) {
                var id = String.valueOf(each.id());
                above.add(new Above(id, String.join(" › ", path), id.equals(chosen)));
            }
        }
        return above;
    }

    private DeskCategoriesPage.Line line(KeptCategory category, Language page) {
        return new DeskCategoriesPage.Line(
                PLACE + "/" + category.id(),
                String.valueOf(Math.min(category.depth(), KeptCategories.DEEPEST)),
                name(category, page),
                languages().stream()
                        .filter(each -> !category.labels().containsKey(each))
                        .map(Language::ownName)
                        .toList(),
                category.folder(),
                category.articles(),
                list(category),
                category.first(),
                category.last());
    }

    /** In the page's language, or else in the portal's first, or else what its folder says. */
    private Words name(KeptCategory category, Language page) {
        return Stream.of(page, settings.portal().defaultLanguage())
                .filter(category.labels()::containsKey)
                .findFirst()
                .map(each -> Words.of(category.labels().get(each).name(), each))
                .orElseGet(() -> Words.of(category.folder(), Language.ENGLISH));
    }

    private String holds(KeptCategory category, Language page) {
        return say(
                "holds",
                Map.of("articles", category.articles(), "children", category.children()),
                page);
    }

    private static String list(KeptCategory category) {
        return "/desk/articles?category=" + category.id();
    }

    private FieldProblem problem(CategoryRefused refused, Language page) {
        var key = refused.rule().name().toLowerCase(Locale.ROOT).replace("_", "");
        var most =
                switch (refused.rule()) {
                    case NAME_TOO_LONG -> KeptCategories.LONGEST_NAME;
                    case DESCRIPTION_TOO_LONG -> KeptCategories.LONGEST_DESCRIPTION;
                    case PARENT_TOO_DEEP -> KeptCategories.DEEPEST;
                    default -> KeptCategories.MOST;
                };
        return new FieldProblem(
                CategoryForm.field(refused), say("refused." + key, Map.of("most", most), page));
    }

    private static @Nullable String problem(@Nullable FieldProblem problem, String field) {
        return problem != null && problem.field().equals(field) ? problem.words() : null;
    }

    private String say(String key, Map<String, ?> arguments, Language page) {
        return pages.message("settings.categories." + key, arguments, page);
    }
}
