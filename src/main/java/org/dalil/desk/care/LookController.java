package org.dalil.desk.care;

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

import org.dalil.account.Account;
import org.dalil.article.Articles;
import org.dalil.article.care.ReviewDates;
import org.dalil.article.review.ReviewRefused;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** When an article is looked at again, and by whom. */
@Controller("/desk/articles/{id}/care")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured("WRITE")
@ExecuteOn(TaskExecutors.BLOCKING)
class LookController {
    private final ReviewDates dates;
    private final Articles articles;
    private final CarePages page;
    private final DeskPages pages;

    LookController(ReviewDates dates, Articles articles, CarePages page, DeskPages pages) {
        this.dates = dates;
        this.articles = articles;
        this.page = page;
        this.pages = pages;
    }

    /** It is still right. */
    @Post("/confirmation")
    HttpResponse<?> confirm(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var form = CareForm.of(Form.of(body));
        LocalDate next;
        try {
            next = CareForm.day(form.next());
        } catch (DateTimeException _) {
            return refused(request, asking, id, form, CareFault.NEXT);
        }
        try {
            dates.confirm(id, next, asking.person());
            return pages.goOn(head(id) + "?done=confirmed");
        } catch (ReviewRefused refused) {
            return refused(request, asking, id, form, CareFault.of(refused, "next"));
        }
    }

    /** Who answers for it, and the day it is looked at again. */
    @Post("/plan")
    HttpResponse<?> plan(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var form = CareForm.of(Form.of(body));
        var owner = owner(id, form.owner());
        if (owner.isEmpty() && !form.owner().isEmpty()) {
            return refused(request, asking, id, form, CareFault.OWNER);
        }
        LocalDate day;
        try {
            day = form.day().isEmpty() ? null : CareForm.day(form.day());
        } catch (DateTimeException _) {
            return refused(request, asking, id, form, CareFault.DAY);
        }
        try {
            dates.plan(id, owner.orElse(null), day, asking.person());
            return pages.goOn(head(id) + "?done=planned");
        } catch (ReviewRefused refused) {
            return refused(request, asking, id, form, CareFault.of(refused, "day"));
        }
    }

    private Optional<String> owner(long id, String chosen) {
        if (chosen.equals("same")) {
            return Optional.ofNullable(articles.find(id).owner());
        }
        return page.everybody().stream()
                .filter(each -> Long.toString(each.id()).equals(chosen))
                .findFirst()
                .map(Account::email);
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, Asking asking, long id, CareForm form, CareFault fault) {
        return page.show(request, asking, HttpStatus.UNPROCESSABLE_ENTITY, id, form, fault);
    }

    private static String head(long id) {
        return "/desk/articles/" + id;
    }
}
