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
import org.dalil.cases.outcome.CaseErasures;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Erasing needs a page that names what goes, and a box that is ticked on it. */
@Controller("/desk")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured("ERASE")
@ExecuteOn(TaskExecutors.BLOCKING)
class ErasureController {
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final Erasures erasures;
    private final CaseErasures cases;
    private final ErasePages made;
    private final DeskFrames frames;
    private final DeskPages pages;

    ErasureController(
            Erasures erasures,
            CaseErasures cases,
            ErasePages made,
            DeskFrames frames,
            DeskPages pages) {
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
        var page = made.ofCase(frame(request, asking, "cases"), id, null);
        return pages.show(request, "desk/erase", page, frames.language(request));
    }

    @Post("/cases/{id}/erasure")
    HttpResponse<?> eraseCase(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        if (!isSure(body)) {
            var page = made.ofCase(frame(request, asking, "cases"), id, chosen(body));
            return unsure(request, page);
        }
        cases.erase(id, chosen(body), asking.person());
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

    /** The articles that are to go with a case. */
    private static Set<Long> chosen(@Nullable String body) {
        return Form.of(body).all("article").stream()
                .filter(each -> ID.matcher(each).matches())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private static boolean isSure(@Nullable String body) {
        return Form.of(body).oneOf("sure", "", "yes").equals("yes");
    }
}
