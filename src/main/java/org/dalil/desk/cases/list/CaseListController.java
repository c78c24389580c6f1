package org.dalil.desk.cases.list;

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

import org.dalil.cases.CaseChanged;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Lists of cases, and one outcome for several. */
@Controller("/desk/cases")
@Produces(MediaType.ALL)
@Secured("WORK_CASES")
@ExecuteOn(TaskExecutors.BLOCKING)
class CaseListController {
    private final CaseLists lists;
    private final Outcomes outcomes;
    private final Tellings tellings;
    private final DeskFrames frames;
    private final DeskPages pages;

    CaseListController(
            CaseLists lists,
            Outcomes outcomes,
            Tellings tellings,
            DeskFrames frames,
            DeskPages pages) {
        this.lists = lists;
        this.outcomes = outcomes;
        this.tellings = tellings;
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
        return page(request, HttpStatus.OK, wanted, asking, BulkForm.EMPTY, null);
    }

    @Post("/outcomes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var sent = Form.of(body);
        var wanted = wanted(sent);
        var form = BulkForm.of(sent);
        var fault = fault(form);
        if (fault != null) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, wanted, asking, form, fault);
        }
        try {
            var ending = form.ending().orElseThrow();
            var line = ending instanceof Ending.Fixed ? "" : form.line();
            var done = outcomes.end(List.copyOf(form.cases()), ending, line, asking.actor());
            return pages.goOn(wanted + Tellings.ended(done));
        } catch (CaseRefused refused) {
            var said = BulkFault.of(refused);
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, wanted, asking, form, said);
        } catch (NoSuchCase gone) {
            var said = BulkFault.of("case.list.gone", gone.number());
            var left = form.without(gone.number());
            return page(request, HttpStatus.CONFLICT, wanted, asking, left, said);
        } catch (CaseChanged changed) {
            var said = BulkFault.of("case.list.changed", changed.number());
            return page(request, HttpStatus.CONFLICT, wanted, asking, form, said);
        }
    }

    /** All that ended together; what somebody changed since is named and left. */
    @Post("/outcomes/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var sent = Form.of(body);
        var wanted = wanted(sent);
        try {
            var back = outcomes.undo(Ended.of(sent.one("done")).versions(), asking.actor());
            return pages.goOn(wanted + Tellings.undone(back));
        } catch (CaseChanged changed) {
            var said = BulkFault.of("case.list.changed", changed.number());
            return page(request, HttpStatus.CONFLICT, wanted, asking, BulkForm.EMPTY, said);
        }
    }

    private static CaseListAddress wanted(Form sent) {
        sent.oneOf("state", CaseListAddress.STATES);
        sent.oneOf("whose", CaseListAddress.WHOSE);
        return CaseListAddress.of(sent.one("state"), sent.one("whose"), sent.one("beyond"));
    }

    private static @Nullable BulkFault fault(BulkForm form) {
        if (form.cases().isEmpty()) {
            return BulkFault.of("", "case.list.noneChosen");
        }
        if (form.saysTwo()) {
            return BulkFault.of("line", "case.close.two");
        }
        if (form.ending().isPresent()) {
            return null;
        }
        return form.outcome().isEmpty()
                ? BulkFault.of("", "case.close.how")
                : BulkFault.of("article", "case.rule.missing");
    }

    private HttpResponse<?> page(
            HttpRequest<?> request,
            HttpStatus status,
            CaseListAddress wanted,
            Asking asking,
            BulkForm form,
            @Nullable BulkFault fault) {
        var language = frames.language(request);
        var title = pages.message("desk.side.cases", language);
        var frame = frames.of(request, asking, "cases", title);
        var problem = fault == null ? null : words(fault, language);
        var page =
                lists.page(
                        frame,
                        wanted,
                        asking,
                        form,
                        tellings.of(request, language),
                        problem,
                        fault == null ? "" : fault.field());
        return pages.showOnce(status, "desk/cases", page, language);
    }

    /** Which of the cases it means stands before what is wrong. */
    private String words(BulkFault fault, Language language) {
        var words = pages.message(fault.message(), Map.of("most", fault.most()), language);
        if (fault.cases().isEmpty()) {
            return words;
        }
        var numbers =
                String.join(
                        language.isRightToLeft() ? "، " : ", ",
                        fault.cases().stream().map(String::valueOf).toList());
        var named = Map.of("count", fault.cases().size(), "numbers", numbers, "problem", words);
        return pages.message("case.list.of", named, language);
    }
}
