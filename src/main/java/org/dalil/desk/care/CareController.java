package org.dalil.desk.care;

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

import org.dalil.account.Audience;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.StepRefused;
import org.dalil.article.care.Archives;
import org.dalil.article.review.HandInHindered;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.review.ReviewRefused;
import org.dalil.article.review.Withdrawals;
import org.dalil.desk.frame.DeskPages;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** Readers and archive of an article; each deed goes back to its head, which says what is true. */
@Controller("/desk/articles/{id}/care")
@Produces(MediaType.ALL)
@Secured("WRITE")
@ExecuteOn(TaskExecutors.BLOCKING)
class CareController {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    private final Archives archives;
    private final HandIns handIns;
    private final Withdrawals withdrawals;
    private final ReviewLists lists;
    private final CarePages page;
    private final DeskPages pages;

    CareController(
            Archives archives,
            HandIns handIns,
            Withdrawals withdrawals,
            ReviewLists lists,
            CarePages page,
            DeskPages pages) {
        this.archives = archives;
        this.handIns = handIns;
        this.withdrawals = withdrawals;
        this.lists = lists;
        this.page = page;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, @PathVariable long id, Asking asking) {
        return page.show(request, asking, HttpStatus.OK, id, null, null);
    }

    /** Finds what takes its place, or archives it. */
    @Post("/archive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> archive(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var sent = Form.of(body);
        var form = CareForm.of(sent);
        if (sent.oneOf("deed", "find", "archive").equals("find")) {
            return page.show(request, asking, HttpStatus.OK, id, form, null);
        }
        if (!form.words().isEmpty() && form.replacement().isEmpty()) {
            return refused(request, asking, id, form, CareFault.CHOOSE);
        }
        return doing(
                request,
                asking,
                id,
                form,
                "archived",
                () ->
                        archives.archive(
                                id, form.reason(), form.replacing().orElse(null), asking.person()));
    }

    @Post("/restoration")
    @Consumes(MediaType.ALL)
    HttpResponse<?> restore(HttpRequest<?> request, @PathVariable long id, Asking asking) {
        return doing(
                request, asking, id, null, "restored", () -> archives.restore(id, asking.person()));
    }

    /** For staff alone from now on. */
    @Post("/narrowing")
    @Consumes(MediaType.ALL)
    HttpResponse<?> narrow(HttpRequest<?> request, @PathVariable long id, Asking asking) {
        return doing(
                request,
                asking,
                id,
                null,
                "narrowed",
                () -> archives.narrow(id, Audience.INTERNAL, asking.person()));
    }

    /** Asks that everybody may read a text that is live for fewer. */
    @Post("/readers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var form = CareForm.of(Form.of(body));
        if (!LANGUAGE.matcher(form.language()).matches()) {
            return refused(request, asking, id, form, CareFault.LANGUAGE);
        }
        if (form.note().length() > CareForm.LONGEST_NOTE) {
            return refused(request, asking, id, form, CareFault.NOTE);
        }
        var language = new Language(form.language());
        return doing(
                request,
                asking,
                id,
                form,
                "asked",
                () -> handIns.askFor(id, language, Audience.PUBLIC, form.note(), asking.person()));
    }

    /** Takes back what would go live later. */
    @Post("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var revision = Form.of(body).one("revision");
        var number = NUMBER.matcher(revision).matches() ? Long.parseLong(revision) : 0;
        lists.find(number)
                .filter(each -> each.articleId() == id)
                .orElseThrow(() -> new NoSuchArticle(id));
        return doing(
                request,
                asking,
                id,
                null,
                "withdrawn",
                () -> withdrawals.withdraw(number, asking.person()));
    }

    private HttpResponse<?> doing(
            HttpRequest<?> request,
            Asking asking,
            long id,
            @Nullable CareForm form,
            String done,
            Runnable deed) {
        try {
            deed.run();
            return pages.goOn("/desk/articles/" + id + "?done=" + done);
        } catch (ReviewRefused refused) {
            return refused(request, asking, id, form, CareFault.of(refused, "article"));
        } catch (HandInHindered hindered) {
            return refused(request, asking, id, form, CareFault.of(hindered));
        } catch (StepRefused _) {
            return refused(request, asking, id, form, CareFault.MOVED);
        }
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request,
            Asking asking,
            long id,
            @Nullable CareForm form,
            CareFault fault) {
        return page.show(request, asking, HttpStatus.UNPROCESSABLE_ENTITY, id, form, fault);
    }
}
