package org.dalil.desk.editor;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.account.Account;
import org.dalil.article.upload.UploadRefused;
import org.dalil.article.upload.Uploads;
import org.dalil.audit.Actor;
import org.dalil.desk.editor.similar.OtherTexts;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes files to an article: from the form, or from a script when a picture is pasted. */
@Controller("/desk/articles")
@Produces(MediaType.ALL)
@Secured("WRITE")
@ExecuteOn(TaskExecutors.BLOCKING)
class UploadController {
    private final Uploads uploads;
    private final Places places;
    private final Editors editors;
    private final OtherTexts otherTexts;
    private final DeskFrames frames;
    private final DeskPages pages;

    UploadController(
            Uploads uploads,
            Places places,
            Editors editors,
            OtherTexts otherTexts,
            DeskFrames frames,
            DeskPages pages) {
        this.uploads = uploads;
        this.places = places;
        this.editors = editors;
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
            @Nullable @Part("file") CompletedFileUpload file) {
        var place = places.of(id, code);
        var writer = asking.person();
        try {
            var name = file == null ? "" : file.getFilename();
            var actor = new Actor(writer.id(), writer.name());
            var kept = uploads.attach(id, name, bytes(file), actor);
            return isScript(request)
                    ? json(HttpStatus.OK, new AttachedResource(FileLine.of(kept).markdown(), null))
                    : pages.goOn(otherTexts.kept(request, place.editor()) + "#files");
        } catch (UploadRefused refused) {
            return refused(request, asking, place, writer, refused);
        }
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request,
            Asking asking,
            Place place,
            Account writer,
            UploadRefused refused) {
        var message = "desk.file." + refused.rule().name().toLowerCase(Locale.ROOT);
        var language = frames.language(request);
        if (isScript(request)) {
            var words = pages.message(message, language);
            return json(HttpStatus.UNPROCESSABLE_ENTITY, new AttachedResource(null, words));
        }
        var frame =
                frames.of(request, asking, "articles", pages.message("desk.file.title", language));
        var faults = List.of(new Fault("file", message, Map.of()));
        var page =
                editors.page(
                        frame,
                        place,
                        writer,
                        places.stored(place),
                        faults,
                        null,
                        null,
                        otherTexts.of(request).orElse(null));
        return pages.showOnce(HttpStatus.UNPROCESSABLE_ENTITY, "desk/editor", page, language);
    }

    private static boolean isScript(HttpRequest<?> request) {
        return MediaType.APPLICATION_JSON.equals(request.getHeaders().get(HttpHeaders.ACCEPT));
    }

    private static byte[] bytes(@Nullable CompletedFileUpload file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HttpResponse<?> json(HttpStatus status, AttachedResource content) {
        return HttpResponse.status(status)
                .body(content)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
