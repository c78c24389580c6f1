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

import org.dalil.cases.CaseChanged;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.database.Transactions;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** A case: answered, closed, undone. Each move goes back to its page. */
@Controller("/desk/cases")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured("WORK_CASES")
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseDeskController {
    private final Cases cases;
    private final Outcomes outcomes;
    private final Suggestions suggestions;
    private final Transactions transactions;
    private final CasePages page;
    private final DeskPages pages;

    CaseDeskController(
            Cases cases,
            Outcomes outcomes,
            Suggestions suggestions,
            Transactions transactions,
            CasePages page,
            DeskPages pages) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.suggestions = suggestions;
        this.transactions = transactions;
        this.page = page;
        this.pages = pages;
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, @PathVariable long id, Asking asking) {
        return page.show(request, asking, id);
    }

    /** A case of another helpdesk, by that one's own number. */
    @Get("/{source}/{reference}")
    HttpResponse<?> known(@PathVariable String source, @PathVariable String reference) {
        var found = cases.find(source, reference).orElseThrow(NoSuchCase::new);
        return pages.goOn(address(found.number()));
    }

    @Post("/{id}/assignment")
    HttpResponse<?> assign(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var isMine = Form.of(body).one("take").equals("yes");
        return doing(
                request,
                asking,
                id,
                CaseForm.EMPTY,
                () -> cases.assign(id, isMine ? asking.person() : null, null, asking.actor()));
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
        return doing(
                request,
                asking,
                id,
                form,
                () -> cases.reply(id, form.reply(), form.version(), asking.actor()));
    }

    /** Answers, if something was written, and closes: both, or nothing. */
    @Post("/{id}/closure")
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
        return doing(
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
    @Post("/{id}/search")
    HttpResponse<?> search(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        return undecided(request, asking, id, CaseForm.of(Form.of(body)));
    }

    @Post("/{id}/undo")
    HttpResponse<?> undo(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var version = CaseForm.of(Form.of(body)).version();
        return doing(
                request,
                asking,
                id,
                CaseForm.EMPTY,
                () -> outcomes.undo(id, version, asking.actor()));
    }

    @Post("/{id}/links")
    HttpResponse<?> link(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var sent = Form.of(body);
        var article = Endings.article(sent.one("other"));
        var kind =
                Arrays.stream(LinkKind.values())
                        .filter(each -> each.name().equals(sent.one("kind")))
                        .findFirst()
                        .orElse(LinkKind.RELATED);
        var actor = asking.actor();
        if (article.isEmpty()) {
            return undecided(request, asking, id, CaseForm.of(sent));
        }
        return doing(
                request,
                asking,
                id,
                CaseForm.of(sent),
                () -> {
                    if (sent.one("remove").isEmpty()) {
                        outcomes.link(id, kind, article.get(), actor);
                    } else {
                        outcomes.unlink(id, kind, article.get(), actor);
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

    private HttpResponse<?> doing(
            HttpRequest<?> request, Asking asking, long id, CaseForm form, Runnable move) {
        try {
            move.run();
            return pages.goOn(address(id));
        } catch (CaseRefused refused) {
            var faults = CaseFaults.of(refused);
            return page.show(request, asking, HttpStatus.UNPROCESSABLE_ENTITY, id, form, faults);
        } catch (CaseChanged _) {
            return page.show(request, asking, HttpStatus.CONFLICT, id, form, CaseFaults.CHANGED);
        }
    }

    private static String address(long id) {
        return "/desk/cases/" + id;
    }
}
