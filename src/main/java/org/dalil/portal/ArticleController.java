package org.dalil.portal;

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

import org.dalil.portal.page.VoteState;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.Frames;
import org.dalil.web.Pages;
import org.dalil.web.ReaderLanguages;
import org.dalil.web.visitor.Shown;

/**
 * One article. Where it lacks the page's language it is shown in one it has, within a page of the
 * language that was asked for: so the language switch keeps the article, and the reader their
 * menus. The page's true address is then the other language's.
 */
@Controller
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ArticleController {
    private final ArticlePages articles;
    private final ReaderLanguages languages;
    private final Frames frames;
    private final Pages pages;

    ArticleController(
            ArticlePages articles, ReaderLanguages languages, Frames frames, Pages pages) {
        this.articles = articles;
        this.languages = languages;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/{code}/articles/{place}")
    HttpResponse<?> article(
            HttpRequest<?> request, Language language, @PathVariable String place, Asking asking) {
        var asked = Place.of(place);
        var standing = articles.standing(asked.id(), language, asking.reader());
        if (asked.id() != standing.shown().id() || !asked.slug().equals(standing.shown().slug())) {
            return standing.isTranslated()
                    ? Redirects.moved(standing.address())
                    : Redirects.found(standing.address());
        }
        var article = articles.read(standing);
        var voted = VoteState.named(request.getParameters().get("vote"));
        var content = articles.page(frames.of(request, language), standing, article, voted);
        if (voted != VoteState.ASKED) {
            return pages.show(request, "article", content, language); // they have read it already
        }
        var counted =
                new Shown.Article(language, article.id(), article.language(), article.revisionId());
        return pages.show(request, "article", content, language, counted);
    }

    /** The short address, for chats and letters. */
    @Get("/a/{id}")
    HttpResponse<?> shortly(HttpRequest<?> request, @PathVariable String id, Asking asking) {
        var language = languages.preferred(request);
        var standing = articles.standing(Place.of(id).id(), language, asking.reader());
        return Redirects.found(standing.address());
    }
}
