package org.dalil.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.article.live.LiveArticles;
import org.dalil.text.Language;
import org.dalil.web.visitor.Shown;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Pages to try the doors of this package with, and how often each was made. They show the title of
 * an article, which comes from the base.
 */
@Controller
@Requires(property = Probe.WANTED)
@ExecuteOn(TaskExecutors.BLOCKING)
class Probe {
    static final String WANTED = "dalil.test.probe";

    private final Pages pages;
    private final Frames frames;
    private final LiveArticles articles;
    final AtomicInteger made = new AtomicInteger();

    Probe(Pages pages, Frames frames, LiveArticles articles) {
        this.pages = pages;
        this.frames = frames;
        this.articles = articles;
    }

    /** Looks to a theme like the error page, which every theme has. */
    record ProbePage(
            Frame frame,
            int status,
            String title,
            String words,
            @Nullable String request,
            List<String> typed,
            List<String> files) {}

    @Get("/{code}/probe/{id}")
    HttpResponse<?> page(
            HttpRequest<?> request,
            @PathVariable String code,
            @PathVariable long id,
            Asking asking) {
        var language = new Language(code);
        var article = articles.read(id, language, asking.reader());
        var n = made.incrementAndGet();
        var frame = frames.of(request, language).titled(article.title(), "").canonicalAt("/x");
        var page =
                new ProbePage(
                        frame, n, article.title(), article.body(), null, List.of(), List.of());
        var counted = new Shown.Article(language, id, language, article.revisionId());
        return pages.show(request, "error", page, language, counted);
    }

    @Get("/{code}/probe-broken")
    HttpResponse<?> broken(HttpRequest<?> request, @PathVariable String code) {
        throw new IllegalStateException("secret reason of " + code);
    }

    @Get("/{code}/probe-theme")
    HttpResponse<?> theme(HttpRequest<?> request, @PathVariable String code) {
        record LackingPage(int nothing) {}
        var language = new Language(code);
        return pages.show(request, "error", new LackingPage(1), language);
    }

    @Get("/api/v1/probe-broken")
    HttpResponse<?> brokenApi() {
        throw new IllegalStateException("secret reason");
    }

    @Get("/desk/probe")
    @Secured("READ_INTERNAL")
    String staff(Asking asking) {
        return asking.account() == null ? "nobody" : asking.account().name();
    }

    @Post("/desk/probe-broken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> brokenForm(@Nullable @Body String body) {
        throw new IllegalStateException("secret reason of " + body);
    }

    /** Somebody who breaks before they read what was sent. */
    @Post("/desk/probe-unread")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> unreadForm(@Body MultipartBody body) {
        throw new IllegalStateException("secret reason, and not of " + body);
    }

    @Post("/desk/probe-theme")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> brokenTheme(HttpRequest<?> request, @Body MultipartBody body) {
        return theme(request, "en");
    }

    @Get("/desk/probe/managers")
    @Secured("KEEP_ARTICLES")
    String managers() {
        return "managers";
    }
}
