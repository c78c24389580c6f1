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

import org.dalil.audit.Actor;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.CaseRefused.Field;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.database.Transactions;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How a case ends: closed with an answer, linked to articles, or opened again. */
@Controller("/desk/cases/{id}")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured("WORK_CASES")
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseEndingController {
    /** Enter in the field names no kind. */
    private static final List<String> KINDS =
            Stream.concat(Stream.of(""), Arrays.stream(LinkKind.values()).map(LinkKind::name))
                    .toList();

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
        var sent = Form.of(body);
        if (sent.one("enter").equals("yes") && !sent.one("link").isBlank()) {
            return link(request, id, asking, body); // Enter in its field means it, and no ending
        }
        var form = CaseForm.of(sent);
        if (form.saysTwo(cases.find(id).resolution())) {
            return page.show(
                    request, asking, HttpStatus.UNPROCESSABLE_ENTITY, id, form, CaseFaults.TWO);
        }
        var ending = form.ending();
        if (ending.isEmpty()) {
            return undecided(request, asking, id, form);
        }
        return deeds.of(
                request, asking, id, form, () -> end(id, form, ending.get(), asking.actor()));
    }

    private void end(long id, CaseForm form, Ending ending, Actor actor) {
        var line = ending instanceof Ending.Fixed ? "" : form.line();
        transactions.write(
                () -> {
                    var isAnswered = !form.reply().isBlank();
                    if (isAnswered) {
                        cases.reply(id, form.reply(), form.version(), actor);
                    }
                    outcomes.end(id, ending, line, isAnswered ? null : form.version(), actor);
                });
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
        var form = CaseForm.of(sent);
        var removed = sent.one("remove").split(" ", 2);
        var isLess = removed.length == 2;
        var article = Endings.article(isLess ? removed[1] : sent.one("link"));
        var kind = isLess ? kind(removed[0]) : kind(sent.oneOf("kind", KINDS));
        var actor = asking.actor();
        if (article.isEmpty()) {
            return undecided(request, asking, id, form.seeking(sent.one("link")));
        }
        return deeds.beside(
                request,
                asking,
                id,
                form,
                isLess ? form : form.linked(),
                () -> {
                    if (isLess) {
                        outcomes.unlink(id, kind, article.get(), actor);
                    } else {
                        link(id, kind, article.get(), actor);
                    }
                });
    }

    private void link(long id, LinkKind kind, long article, Actor actor) {
        try {
            outcomes.link(id, kind, article, actor);
        } catch (CaseRefused refused) {
            throw refused.field() == Field.ARTICLE ? refused.at(Field.LINK) : refused;
        }
    }

    private static LinkKind kind(String name) {
        return Arrays.stream(LinkKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(LinkKind.RELATED);
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
