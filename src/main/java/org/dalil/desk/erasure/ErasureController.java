package org.dalil.desk.erasure;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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

import org.dalil.article.erasure.Erasures;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/** Erasing needs a page that names what goes, and a box that is ticked on it. */
@Controller("/desk")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured("ERASE")
@ExecuteOn(TaskExecutors.BLOCKING)
class ErasureController {
    private final Erasures erasures;
    private final Cases cases;
    private final ErasePages made;
    private final DeskFrames frames;
    private final DeskPages pages;

    ErasureController(
            Erasures erasures, Cases cases, ErasePages made, DeskFrames frames, DeskPages pages) {
        this.erasures = erasures;
        this.cases = cases;
        this.made = made;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/articles/{id}/erasure")
    HttpResponse<?> article(HttpRequest<?> request, @PathVariable long id, Asking asking) {
        var page = made.ofArticle(frame(request, asking, "articles"), id, false);
        return pages.show(request, "desk/erase", page, frames.language(request));
    }

    @Post("/articles/{id}/erasure")
    HttpResponse<?> eraseArticle(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        if (!isSure(body)) {
            return unsure(request, made.ofArticle(frame(request, asking, "articles"), id, true));
        }
        erasures.erase(id, asking.person());
        return pages.goOn("/desk/erased");
    }

    @Get("/cases/{id}/erasure")
    HttpResponse<?> supportCase(HttpRequest<?> request, @PathVariable long id, Asking asking) {
        var page = made.ofCase(frame(request, asking, "cases"), id, false);
        return pages.show(request, "desk/erase", page, frames.language(request));
    }

    @Post("/cases/{id}/erasure")
    HttpResponse<?> eraseCase(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        if (!isSure(body)) {
            return unsure(request, made.ofCase(frame(request, asking, "cases"), id, true));
        }
        var by = asking.person();
        cases.erase(id, new Actor(by.id(), by.name()));
        return pages.goOn("/desk/erased");
    }

    @Get("/erased")
    HttpResponse<?> erased(HttpRequest<?> request, Asking asking) {
        var page = new DeskErasedPage(frame(request, asking, "articles"));
        return pages.show(request, "desk/erased", page, frames.language(request));
    }

    private HttpResponse<?> unsure(HttpRequest<?> request, DeskErasePage page) {
        return pages.showOnce(
                HttpStatus.UNPROCESSABLE_ENTITY, "desk/erase", page, frames.language(request));
    }

    private DeskFrame frame(HttpRequest<?> request, Asking asking, String section) {
        var title = pages.message("desk.erase.title", frames.language(request));
        return frames.of(request, asking, section, title);
    }

    private static boolean isSure(@Nullable String body) {
        return Form.of(body).oneOf("sure", "", "yes").equals("yes");
    }
}
