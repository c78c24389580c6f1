package org.dalil.desk.cases;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.database.Transactions;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** How a case ends: closed with an answer, linked to articles, or opened again. */
@Controller("/desk/cases/{id}")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured("WORK_CASES")
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseEndingController {
    private final Cases cases;
    private final Outcomes outcomes;
    private final Suggestions suggestions;
    private final Transactions transactions;
    private final CaseDeeds deeds;
    private final CasePages page;

    CaseEndingController(
            Cases cases,
            Outcomes outcomes,
            Suggestions suggestions,
            Transactions transactions,
            CaseDeeds deeds,
            CasePages page) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.suggestions = suggestions;
        this.transactions = transactions;
        this.deeds = deeds;
        this.page = page;
    }

    /** Answers, if something was written, and closes: both, or nothing. */
    @Post("/closure")
    HttpResponse<?> close(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var form = CaseForm.of(Form.of(body));
        var ending = Endings.of(form.outcome(), form.chosen(), form.line());
        if (ending.isEmpty()) {
            return undecided(request, asking, id, form);
        }
        var actor = asking.actor();
        return deeds.of(
                request,
                asking,
                id,
                form,
                () ->
                        transactions.write(
                                () -> {
                                    if (form.reply().isBlank()) {
                                        outcomes.end(id, ending.get(), form.version(), actor);
                                    } else {
                                        cases.reply(id, form.reply(), form.version(), actor);
                                        outcomes.end(id, ending.get(), null, actor);
                                    }
                                }));
    }

    /** Looks for articles by words; nothing is done with the case. */
    @Post("/search")
    HttpResponse<?> search(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        return undecided(request, asking, id, CaseForm.of(Form.of(body)));
    }

    @Post("/undo")
    HttpResponse<?> undo(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var version = CaseForm.of(Form.of(body)).version();
        return deeds.leading(
                request,
                asking,
                id,
                CaseForm.EMPTY,
                () -> {
                    var left = outcomes.undo(id, version, asking.actor()).report();
                    return CaseDeeds.address(id) + (left == null ? "" : "?left=" + left);
                });
    }

    @Post("/links")
    HttpResponse<?> link(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var sent = Form.of(body);
        var article = Endings.article(sent.one("other"));
        var kinds = Arrays.stream(LinkKind.values()).map(LinkKind::name).toList();
        var kind = LinkKind.valueOf(sent.oneOf("kind", kinds));
        var isRemoved = sent.oneOf("remove", "", "yes").equals("yes");
        var actor = asking.actor();
        if (article.isEmpty()) {
            return undecided(request, asking, id, CaseForm.of(sent));
        }
        return deeds.of(
                request,
                asking,
                id,
                CaseForm.of(sent),
                () -> {
                    if (isRemoved) {
                        outcomes.unlink(id, kind, article.get(), actor);
                    } else {
                        outcomes.link(id, kind, article.get(), actor);
                    }
                });
    }

    /** No article was named: those that the words find can be chosen now. */
    private HttpResponse<?> undecided(
            HttpRequest<?> request, Asking asking, long id, CaseForm form) {
        var words = form.sought();
        var faults =
                words.isEmpty()
                        ? CaseFaults.HOW
                        : CaseFaults.found(
                                !suggestions.find(words, cases.find(id).spoken()).isEmpty());
        return page.show(request, asking, HttpStatus.UNPROCESSABLE_ENTITY, id, form, faults);
    }
}
