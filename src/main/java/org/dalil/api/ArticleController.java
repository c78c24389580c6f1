package org.dalil.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import org.dalil.article.Articles;
import org.dalil.article.NoSuchArticle;
import org.dalil.reading.Readings;
import org.dalil.web.Asking;

/** Lists of articles, and how they were read. */
@Controller("/api/v1/articles")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ArticleController {
    private static final int UNSAID_DAYS = 90;
    private static final int MOST_DAYS = 366;

    private final ArticleLists lists;
    private final Articles articles;
    private final Readings readings;

    ArticleController(ArticleLists lists, Articles articles, Readings readings) {
        this.lists = lists;
        this.articles = articles;
        this.readings = readings;
    }

    @Get
    ArticlesResource list(Parameters given, Asking asking) {
        return lists.page(given.language(), asking.reader(), Paging.of(given));
    }

    /** For staff; to others there is no such thing, whatever the id. */
    @Get("/{id}/views")
    ViewsResource views(@PathVariable long id, Parameters given, Asking asking) {
        if (!asking.isStaff()) {
            throw new NoSuchArticle(id);
        }
        articles.find(id);
        var days = given.number("days", UNSAID_DAYS, 1, MOST_DAYS);
        return ViewsResource.of(id, readings.views(id, days));
    }
}
