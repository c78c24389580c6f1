package org.dalil.web.failure;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;

import jakarta.inject.Singleton;

import org.dalil.text.Language;
import org.dalil.theme.TemplateBroken;
import org.dalil.theme.ThemeRefused;
import org.dalil.web.Frames;
import org.dalil.web.Pages;
import org.dalil.web.ReaderLanguages;
import org.dalil.web.guard.RequestIds;
import org.dalil.web.guard.SecurityHeaders;
import org.dalil.web.typed.Typed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Says a refusal as who asked can read it: a page, a problem document, or one plain line. */
@Singleton
class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final String API = "/api/";

    private static final String REFUSED = "dalil.refused";

    /** Nobody reads what is answered instead of a picture. */
    private static final String ASSETS = "/assets/";

    private final Pages pages;
    private final Frames frames;
    private final ReaderLanguages languages;
    private final JsonMapper json;
    private final SecurityHeaders headers;
    private final boolean isDevelopment;

    Answers(
            Pages pages,
            Frames frames,
            ReaderLanguages languages,
            JsonMapper json,
            SecurityHeaders headers,
            @Value("${dalil.development:false}") boolean isDevelopment) {
        this.pages = pages;
        this.frames = frames;
        this.languages = languages;
        this.json = json;
        this.headers = headers;
        this.isDevelopment = isDevelopment;
    }

    MutableHttpResponse<?> say(HttpRequest<?> request, Refusal refusal) {
        request.setAttribute(REFUSED, refusal);
        return sent(request, refusal, body(request, refusal, Typed.NOTHING));
    }

    /** Whether it was refused here, and not by a page that shows what was typed. */
    static boolean isRefused(HttpRequest<?> request) {
        return request.getAttribute(REFUSED).isPresent();
    }

    /** The same once more, and here is what they typed. */
    MutableHttpResponse<?> give(HttpRequest<?> request, HttpStatus status, Typed typed) {
        var refusal =
                request.getAttribute(REFUSED, Refusal.class).orElseGet(() -> Refusal.of(status));
        return sent(request, refusal, body(request, refusal, typed));
    }

    private MutableHttpResponse<?> sent(
            HttpRequest<?> request, Refusal refusal, MutableHttpResponse<?> response) {
        if (refusal.retryAfter() != null) {
            response.header(
                    HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfter().toSeconds()));
        }
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.add(request, response); // some of these pass no filter: what is no HTTP, for one
        return response;
    }

    /**
     * A form that cannot be taken as it is, with what they typed.
     *
     * @param key of the messages under {@code error.}
     */
    MutableHttpResponse<?> refuse(
            HttpRequest<?> request,
            HttpStatus status,
            String key,
            Map<String, ?> arguments,
            Typed typed) {
        var language = languages.of(request);
        var title = pages.message("error." + key + ".title", arguments, language);
        var page =
                new ErrorPage(
                        frames.ofRefusal(request, language).titled(title, ""),
                        status.getCode(),
                        title,
                        pages.message("error." + key + ".words", arguments, language),
                        null,
                        false,
                        typed.texts(),
                        typed.files());
        return pages.showOnce(status, "error", page, language);
    }

    /** A theme that cannot be used says why only to who works on it. */
    MutableHttpResponse<?> sayBroken(HttpRequest<?> request, Throwable theme) {
        var status = HttpStatus.INTERNAL_SERVER_ERROR;
        return plain(request, status, String.valueOf(theme.getMessage()), Typed.NOTHING)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private MutableHttpResponse<?> body(HttpRequest<?> request, Refusal refusal, Typed typed) {
        if (request.getPath().startsWith(ASSETS)) {
            return HttpResponse.status(refusal.status())
                    .body(refusal.status().getReason() + "\n")
                    .header(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8");
        }
        try {
            var language = languages.of(request);
            return request.getPath().startsWith(API)
                    ? problem(request, refusal, language)
                    : page(request, refusal, language, typed);
        } catch (TemplateBroken | ThemeRefused broken) {
            LOG.error("No error page: {}", broken.getMessage());
            return plain(request, refusal.status(), String.valueOf(broken.getMessage()), typed);
        } catch (RuntimeException failure) {
            LOG.error("No error page", failure);
            return plain(request, refusal.status(), "", typed);
        }
    }

    private MutableHttpResponse<?> page(
            HttpRequest<?> request, Refusal refusal, Language language, Typed typed) {
        var key = "error." + key(refusal, typed);
        var title = pages.message(key + ".title", Map.of(), language);
        var page =
                new ErrorPage(
                        frames.ofRefusal(request, language).titled(title, ""),
                        refusal.status().getCode(),
                        title,
                        pages.message(key + "." + words(refusal, typed), Map.of(), language),
                        requestId(request, refusal),
                        refusal.status() == HttpStatus.UNAUTHORIZED,
                        typed.texts(),
                        typed.files());
        return pages.showOnce(refusal.status(), "error", page, language);
    }

    /** What to do is another thing where the page has their words. */
    private static String words(Refusal refusal, Typed typed) {
        if (typed.isEmpty()) {
            return "words";
        }
        return switch (refusal.reason()) {
            case FORBIDDEN, SIGNEDOUT, TOOLARGE, FILETOOLARGE -> "kept";
            case NOTFOUND, NOTALLOWED, BADREQUEST, TOOMANY, AWAY, BROKEN -> "words";
        };
    }

    /** Who typed something there had a page of it before them. */
    private static String key(Refusal refusal, Typed typed) {
        return refusal.reason() == Refusal.Reason.NOTFOUND && !typed.isEmpty()
                ? "gone"
                : refusal.reason().name().toLowerCase(Locale.ROOT);
    }

    private MutableHttpResponse<?> problem(
            HttpRequest<?> request, Refusal refusal, Language language) {
        var problem =
                new Problem(
                        "about:blank",
                        refusal.status().getReason(),
                        refusal.status().getCode(),
                        pages.message(
                                        "error." + key(refusal, Typed.NOTHING) + ".title",
                                        Map.of(),
                                        language)
                                + ".", // its words are for who reads a page
                        request.getPath(),
                        requestId(request, refusal));
        try {
            return HttpResponse.status(refusal.status())
                    .body(json.writeValueAsBytes(problem))
                    .header(HttpHeaders.CONTENT_TYPE, Problem.TYPE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private MutableHttpResponse<?> plain(
            HttpRequest<?> request, HttpStatus status, String detail, Typed typed) {
        var html =
                PlainPage.of(
                        status,
                        language(request),
                        RequestIds.of(request),
                        isDevelopment ? detail : "",
                        typed.texts());
        return HttpResponse.status(status)
                .body(html.getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_TYPE, Pages.HTML);
    }

    private Language language(HttpRequest<?> request) {
        try {
            return languages.of(request);
        } catch (RuntimeException unknown) {
            return Language.ENGLISH;
        }
    }

    private static @Nullable String requestId(HttpRequest<?> request, Refusal refusal) {
        return refusal.status().getCode() >= 500 ? RequestIds.of(request) : null;
    }
}
