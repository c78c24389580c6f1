package org.dalil.portal.preview;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

import org.dalil.account.Audience;
import org.dalil.article.attachment.Attachments;
import org.dalil.article.preview.Preview;
import org.dalil.article.preview.Previews;
import org.dalil.portal.page.Words;
import org.dalil.web.Frames;
import org.dalil.web.Pages;
import org.dalil.web.ReaderLanguages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A private preview and the files in it; neither is kept anywhere on the way, nor listed. */
@Controller(Previews.PATH + "{token}")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class PreviewController {
    private static final String ROBOTS = "X-Robots-Tag";
    private static final String SANDBOX = "default-src 'none'; sandbox";
    private static final Set<String> SHOWN =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/avif");

    private final Previews previews;
    private final PreviewTexts texts;
    private final Attachments attachments;
    private final ReaderLanguages languages;
    private final Frames frames;
    private final Pages pages;

    PreviewController(
            Previews previews,
            PreviewTexts texts,
            Attachments attachments,
            ReaderLanguages languages,
            Frames frames,
            Pages pages) {
        this.previews = previews;
        this.texts = texts;
        this.attachments = attachments;
        this.languages = languages;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, @PathVariable String token) {
        var preview = previews.open(token);
        var language = languages.of(request);
        var written = preview.language();
        var text = preview.text();
        var page =
                new PreviewPage(
                        frames.of(request, language).titled(text.title(), ""),
                        Words.of(text.title(), written),
                        text.summary().isBlank() ? null : Words.of(text.summary(), written),
                        written.code(),
                        written.direction(),
                        texts.html(preview, token));
        return pages.showOnce(HttpStatus.OK, "preview", page, language)
                .header(ROBOTS, "noindex, nofollow, noarchive");
    }

    @Get("/files/{name}")
    HttpResponse<?> file(@PathVariable String token, @PathVariable String name) {
        var preview = previews.open(token);
        var file =
                attachments.read(
                        preview.articleId(), named(preview, token, name), Audience.INTERNAL);
        var manner = SHOWN.contains(file.contentType()) ? "inline" : "attachment";
        return HttpResponse.ok(file.content())
                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        manner + "; filename*=UTF-8''" + encoded(file.name()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", SANDBOX)
                .header(ROBOTS, "noindex, nofollow, noarchive");
    }

    private String named(Preview preview, String token, String name) {
        if (!texts.names(preview, token, name)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "no such file");
        }
        return name;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
