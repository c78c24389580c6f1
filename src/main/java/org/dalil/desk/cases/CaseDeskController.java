package org.dalil.desk.cases;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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

import org.dalil.cases.Assignees;
import org.dalil.cases.Cases;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/** A case: whose it is, and its answer. Each move goes back to its page. */
@Controller("/desk/cases")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured("WORK_CASES")
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseDeskController {
    private final Cases cases;
    private final Assignees assignees;
    private final Suggestions suggestions;
    private final CaseDeeds deeds;
    private final CasePages page;
    private final GoneCases gone;
    private final DeskPages pages;

    CaseDeskController(
            Cases cases,
            Assignees assignees,
            Suggestions suggestions,
            CaseDeeds deeds,
            CasePages page,
            GoneCases gone,
            DeskPages pages) {
        this.cases = cases;
        this.assignees = assignees;
        this.suggestions = suggestions;
        this.deeds = deeds;
        this.page = page;
        this.gone = gone;
        this.pages = pages;
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, @PathVariable long id, Asking asking) {
        return page.show(request, asking, id);
    }

    /** A case of another helpdesk, by that one's own number. */
    @Get("/{source}/{reference}")
    HttpResponse<?> known(
            HttpRequest<?> request,
            @PathVariable String source,
            @PathVariable String reference,
            Asking asking) {
        return cases.find(source, reference)
                .<HttpResponse<?>>map(found -> pages.goOn(CaseDeeds.address(found.number())))
                .orElseGet(() -> gone.unknown(request, asking, source, reference));
    }

    @Post("/{id}/assignment")
    HttpResponse<?> assign(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var sent = Form.of(body);
        var isMine = sent.oneOf("take", "", "yes").equals("yes");
        var form = CaseForm.of(sent);
        return deeds.beside(
                request,
                asking,
                id,
                form,
                form,
                () -> {
                    if (isMine) {
                        cases.assign(id, asking.person(), null, asking.actor());
                    } else {
                        assignees.release(id, asking.person(), asking.actor());
                    }
                });
    }

    /** Puts an article into the answer that is being written; nothing is sent. */
    @Post("/{id}/insertion")
    HttpResponse<?> insert(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var sent = Form.of(body);
        var form = CaseForm.of(sent);
        var spoken = cases.find(id).spoken();
        var with =
                Endings.article(sent.one("insert"))
                        .flatMap(article -> suggestions.named(article, spoken))
                        .filter(Suggested::open)
                        .map(form::with)
                        .orElse(form);
        return page.show(request, asking, HttpStatus.OK, id, with, CaseFaults.NONE);
    }

    @Post("/{id}/replies")
    HttpResponse<?> reply(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var form = CaseForm.of(Form.of(body));
        return deeds.beside(
                request,
                asking,
                id,
                form,
                form.answered(),
                () -> cases.reply(id, form.reply(), form.version(), asking.actor()));
    }
}
