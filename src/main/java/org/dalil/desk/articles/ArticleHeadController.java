package org.dalil.desk.articles;

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

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;

/** One article, whatever its state. */
@Controller("/desk/articles")
@Produces(MediaType.ALL)
@Secured("READ_INTERNAL")
@ExecuteOn(TaskExecutors.BLOCKING)
class ArticleHeadController {
    private final ArticleHeads heads;
    private final DeskFrames frames;
    private final DeskPages pages;

    ArticleHeadController(ArticleHeads heads, DeskFrames frames, DeskPages pages) {
        this.heads = heads;
        this.frames = frames;
        this.pages = pages;
    }

    @Get("/{id}")
    HttpResponse<?> head(HttpRequest<?> request, @PathVariable long id, Asking asking) {
        var language = frames.language(request);
        var article = heads.find(id);
        var frame = frames.of(request, asking, "articles", heads.title(id, language).text());
        var done = request.getParameters().get("done");
        return pages.show(
                request,
                "desk/article",
                heads.page(frame, article, done, language, asking),
                language);
    }
}
