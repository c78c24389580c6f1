package org.dalil.desk.settings.synonyms;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.search.effect.Effects;
import org.dalil.search.words.file.SynonymFileRefused;
import org.dalil.search.words.file.SynonymFiles;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Synonyms as a file: taken away with, looked at, and brought in. */
@Controller(SynonymPages.PLACE)
@Produces(MediaType.ALL)
@Secured("KEEP_ARTICLES")
@ExecuteOn(TaskExecutors.BLOCKING)
class SynonymFileController {
    private static final String LOOK = "preview";

    private final SynonymFiles files;
    private final Effects effects;
    private final SynonymFilePages shown;

    SynonymFileController(SynonymFiles files, Effects effects, SynonymFilePages shown) {
        this.files = files;
        this.effects = effects;
        this.shown = shown;
    }

    @Get("/synonyms.txt")
    HttpResponse<String> export() {
        return HttpResponse.ok(files.written())
                .contentType(MediaType.of("text/plain; charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"synonyms.txt\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Get("/file")
    HttpResponse<?> form(HttpRequest<?> request, Asking asking) {
        return shown.form(request, asking);
    }

    @Post("/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> take(
            HttpRequest<?> request,
            Asking asking,
            @Nullable @Part("file") CompletedFileUpload file,
            @Nullable @Part("lines") String lines,
            @Nullable @Part("deed") String deed) {
        var content = lines == null ? bytes(file) : lines.getBytes(StandardCharsets.UTF_8);
        try {
            if (LOOK.equals(deed)) {
                var trial = files.tried(content, asking.person());
                return shown.trial(request, asking, trial, effects.of(trial.synonyms()));
            }
            return shown.report(request, asking, files.take(content, asking.person()));
        } catch (SynonymFileRefused refused) {
            return shown.refused(request, asking, refused.rule());
        }
    }

    private static byte[] bytes(@Nullable CompletedFileUpload file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
