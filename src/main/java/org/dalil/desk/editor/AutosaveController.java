package org.dalil.desk.editor;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.article.revision.DraftConflict;
import org.dalil.desk.check.Besides;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/** What the editor's script asks while somebody writes. */
@Controller("/desk/articles")
@Produces(MediaType.ALL)
@Secured("WRITE")
@ExecuteOn(TaskExecutors.BLOCKING)
class AutosaveController {
    private final Places places;
    private final Editors editors;
    private final Writing writing;
    private final Besides besides;
    private final SaveTimes times;
    private final DeskFrames frames;
    private final DeskPages pages;

    AutosaveController(
            Places places,
            Editors editors,
            Writing writing,
            Besides besides,
            SaveTimes times,
            DeskFrames frames,
            DeskPages pages) {
        this.places = places;
        this.editors = editors;
        this.writing = writing;
        this.besides = besides;
        this.times = times;
        this.frames = frames;
        this.pages = pages;
    }

    @Post("/{id}/{code}/edit/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<DraftResource> save(
            HttpRequest<?> request,
            @PathVariable long id,
            @PathVariable String code,
            Asking asking,
            @Nullable @Body String body) {
        var place = places.of(id, code);
        var language = frames.language(request);
        var typed = Typed.of(Form.of(body));
        if (!typed.faults().isEmpty()) {
            var problems = editors.problems(typed.faults(), language);
            return answer(HttpStatus.UNPROCESSABLE_ENTITY, DraftResource.refused(problems));
        }
        try {
            var draft = writing.save(place, typed, asking.person());
            var said = times.of(draft.updatedAt(), language);
            return answer(HttpStatus.OK, DraftResource.saved(draft, said));
        } catch (DraftConflict conflict) {
            return answer(HttpStatus.CONFLICT, DraftResource.conflict(conflict.found()));
        }
    }

    /** The column beside the text, as HTML. */
    @Post("/{id}/{code}/edit/beside")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> beside(
            HttpRequest<?> request,
            @PathVariable long id,
            @PathVariable String code,
            @Nullable @Body String body) {
        var place = places.of(id, code);
        var typed = Typed.of(Form.of(body));
        var beside = besides.of(place.written(typed), typed.choices());
        var page = new DeskBesidePage(beside);
        return pages.show(request, "desk/beside", page, frames.language(request));
    }

    private static HttpResponse<DraftResource> answer(HttpStatus status, DraftResource content) {
        return HttpResponse.<DraftResource>status(status)
                .body(content)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
