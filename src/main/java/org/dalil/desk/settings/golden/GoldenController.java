package org.dalil.desk.settings.golden;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.desk.frame.DeskPages;
import org.dalil.search.golden.GoldenQueries;
import org.dalil.search.golden.GoldenRefused;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/** Golden queries: the list and a run of it, a new one, one that is taken away, a run to keep. */
@Controller(GoldenPages.PLACE)
@Produces(MediaType.ALL)
@Secured("KEEP_ARTICLES")
@ExecuteOn(TaskExecutors.BLOCKING)
class GoldenController {
    private final GoldenQueries golden;
    private final GoldenPages shown;
    private final DeskPages pages;

    GoldenController(GoldenQueries golden, GoldenPages shown, DeskPages pages) {
        this.golden = golden;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        return shown.list(request, asking);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var typed = GoldenForm.of(Form.of(body), shown.languages());
        try {
            golden.add(typed.wish(), asking.person());
            return pages.goOn(GoldenPages.PLACE + "?done=saved");
        } catch (GoldenRefused refused) {
            return shown.refused(request, asking, typed, refused.rule());
        }
    }

    @Post("/{id:[0-9]+}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Asking asking, @PathVariable long id) {
        golden.remove(id, asking.person());
        return pages.goOn(GoldenPages.PLACE + "?done=removed");
    }

    @Post("/run")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(Asking asking) {
        golden.keepRun(asking.person());
        return pages.goOn(GoldenPages.PLACE + "?done=kept");
    }
}
