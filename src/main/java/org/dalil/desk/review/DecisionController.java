package org.dalil.desk.review;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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

import org.dalil.article.review.Approval;
import org.dalil.article.review.Claims;
import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.review.ReviewRefused;
import org.dalil.article.review.Reviews;
import org.dalil.article.revision.RevisionState;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Objects;

/** What a reviewer does with a text; deciding opens the next one. */
@Controller("/desk/review/{id}")
@Produces(MediaType.ALL)
@Secured("REVIEW")
@ExecuteOn(TaskExecutors.BLOCKING)
class DecisionController {
    private final Reviews reviews;
    private final Approvals approvals;
    private final Claims claims;
    private final ReviewLists lists;
    private final Attempts attempts;
    private final DeskPages pages;

    DecisionController(
            Reviews reviews,
            Approvals approvals,
            Claims claims,
            ReviewLists lists,
            Attempts attempts,
            DeskPages pages) {
        this.reviews = reviews;
        this.approvals = approvals;
        this.claims = claims;
        this.lists = lists;
        this.attempts = attempts;
        this.pages = pages;
    }

    @Post("/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> approve(
            HttpRequest<?> request,
            @PathVariable String id,
            Asking asking,
            @Nullable @Body String body) {
        var typed = Typed.of(Form.of(body));
        var audience = typed.audience();
        if (audience == null) {
            return attempts.again(
                    request, asking, attempts.found(id), typed, ReviewFault.NO_AUDIENCE);
        }
        LocalDateTime at;
        try {
            at = typed.time();
        } catch (DateTimeException _) {
            return attempts.again(request, asking, attempts.found(id), typed, ReviewFault.NO_TIME);
        }
        return attempts.of(
                request,
                asking,
                id,
                typed,
                review -> {
                    var approval =
                            new Approval(
                                    review.revisionId(),
                                    typed.over(),
                                    audience,
                                    at,
                                    typed.knowing());
                    approvals.approve(approval, asking.person());
                    return next(review);
                });
    }

    @Post("/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendBack(
            HttpRequest<?> request,
            @PathVariable String id,
            Asking asking,
            @Nullable @Body String body) {
        var typed = Typed.of(Form.of(body));
        return attempts.of(
                request,
                asking,
                id,
                typed,
                review -> {
                    sendBack(review, typed, asking);
                    return next(review);
                });
    }

    private void sendBack(Review review, Typed typed, Asking asking) {
        var by = asking.person();
        try {
            reviews.sendBack(review.revisionId(), typed.reasons(), typed.words(), by);
        } catch (ReviewRefused refused) {
            var isDone =
                    refused.rule() == ReviewRefused.Rule.DECIDED
                            && lists.find(review.revisionId())
                                    .filter(now -> now.state() == RevisionState.RETURNED)
                                    .filter(now -> Objects.equals(now.decidedById(), by.id()))
                                    .isPresent();
            if (!isDone) {
                throw refused;
            }
        }
    }

    @Post("/claim")
    @Consumes(MediaType.ALL)
    HttpResponse<?> claim(HttpRequest<?> request, @PathVariable String id, Asking asking) {
        return attempts.of(
                request,
                asking,
                id,
                null,
                review -> {
                    claims.claim(review.revisionId(), true, asking.person());
                    return pages.goOn(ReviewPages.address(review));
                });
    }

    @Post("/release")
    @Consumes(MediaType.ALL)
    HttpResponse<?> release(HttpRequest<?> request, @PathVariable String id, Asking asking) {
        return attempts.of(
                request,
                asking,
                id,
                null,
                review -> {
                    claims.release(review.revisionId(), asking.person());
                    return pages.goOn(ReviewPages.address(review));
                });
    }

    private HttpResponse<?> next(Review decided) {
        var address = lists.after(decided).map(ReviewPages::address).orElse("/desk/review");
        return pages.goOn(address + "?was=" + decided.revisionId());
    }
}
