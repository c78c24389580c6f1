package org.dalil.desk.insight.week;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.desk.frame.DeskPages;
import org.dalil.insight.letter.WeeklyLetters;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/** The page that is opened at the start of a week. */
@Controller(WeekPages.PLACE)
@Produces(MediaType.ALL)
@Secured("SEE_INSIGHT")
@ExecuteOn(TaskExecutors.BLOCKING)
class WeekController {
    private final WeekPages shown;

    private final WeeklyLetters letters;
    private final DeskPages pages;

    WeekController(WeekPages shown, WeeklyLetters letters, DeskPages pages) {
        this.shown = shown;
        this.letters = letters;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> week(HttpRequest<?> request, Asking asking) {
        return shown.show(request, asking);
    }

    @Get("/week.csv")
    HttpResponse<?> file(HttpRequest<?> request, Asking asking) {
        return shown.give(request, asking);
    }

    /** Whether oneself has the week by mail; anything but yes is no. */
    @Post("/letter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> letter(Asking asking, @Nullable @Body String body) {
        if (Form.of(body).one("send").equals("yes")) {
            letters.ask(asking.person());
            return pages.goOn(WeekPages.PLACE + "?done=letterOn");
        }
        letters.stop(asking.person());
        return pages.goOn(WeekPages.PLACE + "?done=letterOff");
    }
}
