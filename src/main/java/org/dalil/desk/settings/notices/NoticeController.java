package org.dalil.desk.settings.notices;

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

import org.dalil.desk.frame.DeskPages;
import org.dalil.notice.NoticeRefused;
import org.dalil.notice.Notices;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/** Notices above every page: the list, a new one, one that is changed or taken away. */
@Controller(NoticePages.PLACE)
@Produces(MediaType.ALL)
@Secured("KEEP_ARTICLES")
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticeController {
    private final Notices notices;
    private final NoticePages shown;
    private final DeskPages pages;

    NoticeController(Notices notices, NoticePages shown, DeskPages pages) {
        this.notices = notices;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        return shown.list(request, asking);
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, Asking asking) {
        return shown.form(request, asking, null, NoticeForm.EMPTY, Map.of());
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        return write(request, asking, null, body);
    }

    @Get("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, Asking asking, @PathVariable long id) {
        return shown.form(request, asking, id, shown.standing(id), Map.of());
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request,
            Asking asking,
            @PathVariable long id,
            @Nullable @Body String body) {
        if (!Form.of(body).one("remove").isEmpty()) {
            notices.remove(id, asking.person());
            return pages.goOn(NoticePages.PLACE + "?done=removed");
        }
        return write(request, asking, id, body);
    }

    private HttpResponse<?> write(
            HttpRequest<?> request, Asking asking, @Nullable Long id, @Nullable String body) {
        var typed = NoticeForm.of(Form.of(body), shown.languages());
        var unreadable = typed.unreadable();
        if (!unreadable.isEmpty()) {
            return shown.form(request, asking, id, typed, unreadable);
        }
        try {
            if (id == null) {
                notices.add(typed.wish(), asking.person());
            } else {
                notices.change(id, typed.wish(), asking.person());
            }
            return pages.goOn(NoticePages.PLACE + "?done=saved");
        } catch (NoticeRefused refused) {
            return shown.form(request, asking, id, typed, problem(refused));
        }
    }

    private static Map<String, String> problem(NoticeRefused refused) {
        var key = refused.rule().name().toLowerCase(Locale.ROOT).replace("_", "");
        var field =
                switch (refused.rule()) {
                    case WORDS_MISSING, WORDS_TOO_LONG, WORDS_HIDDEN ->
                            "words-" + refused.language();
                    case ARTICLE_UNKNOWN -> "article";
                    case BEGINS_FAR -> "begins";
                    case ENDS_MISSING, ENDS_BEFORE, ENDS_PAST, ENDS_FAR -> "ends";
                    case TOO_MANY, NO_RIGHT -> "form";
                };
        return Map.of(field, key);
    }
}
