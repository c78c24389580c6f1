package org.dalil.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import org.dalil.article.attachment.Attachment;
import org.dalil.article.attachment.Attachments;
import org.dalil.text.Language;
import org.dalil.web.Asking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Files of an article. Its address hangs under the article and is checked against it. The headers
 * that keep a file from doing anything are {@code web}'s, here is only whether it opens or is
 * saved.
 */
@Controller
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class FileController {
    /** Pictures that hold no script; an SVG shows in an article, but opened it is saved. */
    private static final Set<String> SHOWN =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/avif");

    private final Attachments attachments;

    FileController(Attachments attachments) {
        this.attachments = attachments;
    }

    @Get("/{code}/articles/{id}/files/{name}")
    HttpResponse<?> file(
            HttpRequest<?> request,
            Language language,
            @PathVariable String id,
            @PathVariable String name,
            Asking asking) {
        var file = attachments.read(Place.of(id).id(), name, asking.reader());
        var etag = '"' + file.sha256().substring(0, 32) + '"';
        var response =
                isKnown(request, etag)
                        ? HttpResponse.notModified()
                        : HttpResponse.ok(file.content())
                                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
        return response.header(HttpHeaders.ETAG, etag)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        asking.isStaff() ? "private, no-cache" : "no-cache");
    }

    private static boolean isKnown(HttpRequest<?> request, String etag) {
        var known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        return known != null && known.contains(etag);
    }

    private static String disposition(Attachment file) {
        var manner = SHOWN.contains(file.contentType()) ? "inline" : "attachment";
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return manner + "; filename*=UTF-8''" + name;
    }
}
