package org.dalil.desk.insight.days;

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
import org.dalil.insight.calendar.MarkedDayRefused;
import org.dalil.insight.calendar.MarkedDays;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Days that are unlike others: read by who sees insight, marked by who keeps articles. */
@Controller(DayPages.PLACE)
@Produces(MediaType.ALL)
@Secured("SEE_INSIGHT")
@ExecuteOn(TaskExecutors.BLOCKING)
class DayController {
    private final MarkedDays marked;
    private final DayPages shown;
    private final DeskPages pages;

    DayController(MarkedDays marked, DayPages shown, DeskPages pages) {
        this.marked = marked;
        this.shown = shown;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        return shown.show(request, asking, DaysForm.EMPTY, Map.of());
    }

    @Get("/all.csv")
    HttpResponse<?> file(HttpRequest<?> request, Asking asking) {
        return shown.give(request, asking);
    }

    @Post
    @Secured("KEEP_ARTICLES")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var typed = DaysForm.of(Form.of(body));
        var unreadable = typed.unreadable();
        if (!unreadable.isEmpty()) {
            return shown.show(request, asking, typed, unreadable);
        }
        try {
            marked.add(typed.wish(), asking.person());
            return pages.goOn(DayPages.PLACE + "?done=added");
        } catch (MarkedDayRefused refused) {
            return shown.show(request, asking, typed, DayWords.problem(refused.rule()));
        }
    }

    @Post("/{id}/removal")
    @Secured("KEEP_ARTICLES")
    @Consumes(MediaType.ALL)
    HttpResponse<?> remove(Asking asking, @PathVariable long id) {
        marked.remove(id, asking.person());
        return pages.goOn(DayPages.PLACE + "?done=removed");
    }
}
