package org.dalil.desk.cases;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.cases.CaseRefused;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists of cases, and one outcome for several. */
@Controller("/desk/cases")
@Produces(MediaType.ALL)
@Secured("WORK_CASES")
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseListController {
    private final CaseLists lists;
    private final Outcomes outcomes;
    private final DeskFrames frames;
    private final DeskPages pages;

    CaseListController(CaseLists lists, Outcomes outcomes, DeskFrames frames, DeskPages pages) {
        this.lists = lists;
        this.outcomes = outcomes;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "open") String state,
            @QueryValue(defaultValue = "mine") String whose,
            @QueryValue(defaultValue = "0") String beyond,
            Asking asking) {
        var wanted = CaseListAddress.of(state, whose, beyond);
        return page(request, HttpStatus.OK, wanted, asking, Set.of(), "", null);
    }

    @Post("/outcomes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var form = Form.of(body);
        form.oneOf("state", CaseListAddress.STATES);
        form.oneOf("whose", CaseListAddress.WHOSE);
        var wanted = CaseListAddress.of(form.one("state"), form.one("whose"), form.one("beyond"));
        var chosen = new LinkedHashSet<Long>();
        form.all("case").stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .forEach(id -> chosen.add(Long.valueOf(id)));
        if (chosen.isEmpty()) {
            return again(request, wanted, asking, chosen, form, "case.list.noneChosen");
        }
        var ending = Endings.of(form.oneOf("outcome", Endings.OUTCOMES), form.one("article"), "");
        if (ending.isEmpty()) {
            return again(request, wanted, asking, chosen, form, "case.close.how");
        }
        try {
            outcomes.end(List.copyOf(chosen), ending.get(), asking.actor());
            return pages.goOn(wanted.toString());
        } catch (CaseRefused refused) {
            return again(request, wanted, asking, chosen, form, Endings.message(refused));
        }
    }

    private HttpResponse<?> again(
            HttpRequest<?> request,
            CaseListAddress wanted,
            Asking asking,
            Set<Long> chosen,
            Form form,
            String problem) {
        var words = pages.message(problem, frames.language(request));
        return page(
                request,
                HttpStatus.UNPROCESSABLE_ENTITY,
                wanted,
                asking,
                chosen,
                form.one("article"),
                words);
    }

    private HttpResponse<?> page(
            HttpRequest<?> request,
            HttpStatus status,
            CaseListAddress wanted,
            Asking asking,
            Set<Long> chosen,
            String article,
            @Nullable String problem) {
        var language = frames.language(request);
        var title = pages.message("desk.side.cases", language);
        var frame = frames.of(request, asking, "cases", title);
        var page = lists.page(frame, wanted, asking, chosen, article, problem);
        return pages.showOnce(status, "desk/cases", page, language);
    }
}
