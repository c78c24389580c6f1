package org.dalil.desk.articles.list;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;

/** All articles, filtered by what the address says. */
@Controller("/desk/articles")
@Produces(MediaType.ALL)
@Secured("READ_INTERNAL")
@ExecuteOn(TaskExecutors.BLOCKING)
class ArticleListController {
    private final ArticleLists lists;
    private final DeskFrames frames;
    private final DeskPages pages;

    ArticleListController(ArticleLists lists, DeskFrames frames, DeskPages pages) {
        this.lists = lists;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var title = pages.message("desk.list.title", language);
        var frame = frames.of(request, asking, "articles", title);
        var page =
                lists.page(frame, ListAddress.of(request), language, asking, BulkForm.EMPTY, null);
        return pages.show(request, "desk/articles", page, language);
    }
}
