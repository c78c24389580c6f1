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
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.article.revision.DraftConflict;
import org.dalil.article.upload.UploadRefused;
import org.dalil.article.upload.Uploads;
import org.dalil.audit.Actor;
import org.dalil.desk.editor.similar.OtherTexts;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.parts.Parts;
import org.dalil.web.parts.SentFile;
import org.dalil.web.session.Form;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes files to an article: with the editor's form, or from a script when a picture is pasted. The
 * form brings along all that is typed; it is saved, and shown again.
 */
@Controller("/desk/articles")
@Produces(MediaType.ALL)
@Secured("WRITE")
@ExecuteOn(TaskExecutors.BLOCKING)
class UploadController {
    /** A text that is too long is shown again whole, as where it is saved. */
    private static final Parts.Limits LIMITS =
            new Parts.Limits(1, Form.MOST_FIELDS, 12 * 1024 * 1024);

    private final Uploads uploads;
    private final Places places;
    private final Writing writing;
    private final EditorPages editor;
    private final OtherTexts otherTexts;
    private final DeskFrames frames;
    private final DeskPages pages;

    UploadController(
            Uploads uploads,
            Places places,
            Writing writing,
            EditorPages editor,
            OtherTexts otherTexts,
            DeskFrames frames,
            DeskPages pages) {
        this.uploads = uploads;
        this.places = places;
        this.writing = writing;
        this.editor = editor;
        this.otherTexts = otherTexts;
        this.frames = frames;
        this.pages = pages;
    }

    @Post("/{id}/{code}/edit/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> attach(
            HttpRequest<?> request,
            @PathVariable long id,
            @PathVariable String code,
            Asking asking,
            @Body MultipartBody body) {
        var parts = Parts.of(body, LIMITS);
        var place = places.of(id, code);
        var typed = typed(place, parts.form());
        try {
            var kept = attached(place, parts, asking);
            return isScript(request)
                    ? json(HttpStatus.OK, new AttachedResource(FileLine.of(kept).markdown(), null))
                    : saved(request, asking, place, typed);
        } catch (UploadRefused refused) {
            return refused(request, asking, place, typed, refused);
        }
    }

    /** A script sends the file alone: then nothing was typed here. */
    private Typed typed(Place place, Form form) {
        return form.fields().containsKey("title") ? Typed.of(form) : places.stored(place);
    }

    private String attached(Place place, Parts parts, Asking asking) {
        if (parts.isTooLarge()) {
            throw new UploadRefused(UploadRefused.Rule.LARGE);
        }
        var sent = parts.files();
        var file = sent.isEmpty() ? new SentFile("", new byte[0]) : sent.getFirst();
        var writer = asking.person();
        var actor = new Actor(writer.id(), writer.name());
        return uploads.attach(place.id(), file.name(), file.content(), actor);
    }

    /** The page is made anew where the draft does not hold all that was typed. */
    private HttpResponse<?> saved(HttpRequest<?> request, Asking asking, Place place, Typed typed) {
        var here = otherTexts.kept(request, place.editor()) + "#files";
        if (typed.equals(places.stored(place))) {
            return pages.goOn(here);
        }
        var faults = typed.faults();
        if (!faults.isEmpty()) {
            return editor.show(
                    request, asking, HttpStatus.UNPROCESSABLE_ENTITY, place, typed, faults, null);
        }
        try {
            var mine = typed.against(writing.save(place, typed, asking.person()).token());
            return mine.isHeldBy(places.stored(place))
                    ? pages.goOn(here)
                    : editor.show(request, asking, HttpStatus.OK, place, mine, List.of(), null);
        } catch (DraftConflict conflict) {
            return editor.conflict(request, asking, place, typed, conflict.found());
        }
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request,
            Asking asking,
            Place place,
            Typed typed,
            UploadRefused refused) {
        var message = "desk.file." + refused.rule().name().toLowerCase(Locale.ROOT);
        if (isScript(request)) {
            var words = pages.message(message, frames.language(request));
            return json(HttpStatus.UNPROCESSABLE_ENTITY, new AttachedResource(null, words));
        }
        var faults = List.of(new Fault("file", message, Map.of()));
        return editor.show(
                request, asking, HttpStatus.UNPROCESSABLE_ENTITY, place, typed, faults, null);
    }

    private static boolean isScript(HttpRequest<?> request) {
        return MediaType.APPLICATION_JSON.equals(request.getHeaders().get(HttpHeaders.ACCEPT));
    }

    private static HttpResponse<?> json(HttpStatus status, AttachedResource content) {
        return HttpResponse.status(status)
                .body(content)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
