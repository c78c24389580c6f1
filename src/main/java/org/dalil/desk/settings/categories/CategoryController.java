package org.dalil.desk.settings.categories;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.article.category.CategoryRefused;
import org.dalil.article.category.KeptCategories;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/** The tree of categories. A form's {@code deed} says what to do with the one it is sent to. */
@Controller(CategoryPages.PLACE)
@Produces(MediaType.ALL)
@Secured("KEEP_ARTICLES")
@ExecuteOn(TaskExecutors.BLOCKING)
class CategoryController {
    private final KeptCategories categories;
    private final CategoryPages shown;
    private final DeskPages pages;

    CategoryController(KeptCategories categories, CategoryPages shown, DeskPages pages) {
        this.categories = categories;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        return shown.list(request, asking);
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, Asking asking) {
        return shown.form(request, asking, null, CategoryForm.below(""), null);
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var typed = CategoryForm.of(Form.of(body), shown.languages());
        try {
            categories.add(typed.parentOrTop(), typed.labels(), asking.person());
            return done("saved");
        } catch (CategoryRefused refused) {
            return shown.form(request, asking, null, typed, refused);
        }
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Asking asking, @PathVariable long id) {
        var category = categories.read(id);
        return shown.form(request, asking, category, CategoryForm.of(category), null);
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> act(
            HttpRequest<?> request,
            Asking asking,
            @PathVariable long id,
            @Nullable @Body String body) {
        var form = Form.of(body);
        var before = categories.read(id);
        var deed = form.oneOf("deed", "", "up", "down", "remove");
        var isChange = deed.isEmpty();
        var typed = isChange ? CategoryForm.of(form, shown.languages()) : CategoryForm.of(before);
        try {
            switch (deed) {
                case "up" -> categories.move(id, true, asking.person());
                case "down" -> categories.move(id, false, asking.person());
                case "remove" -> categories.remove(id, asking.person());
                default ->
                        categories.change(
                                id,
                                typed.parentOrTop(),
                                typed.withOthersOf(before),
                                asking.person());
            }
            return deed.equals("remove") ? done("removed") : done("saved");
        } catch (CategoryRefused refused) {
            return shown.form(request, asking, before, typed, refused);
        }
    }

    private HttpResponse<?> done(String what) {
        return pages.goOn(CategoryPages.PLACE + "?done=" + what);
    }
}
