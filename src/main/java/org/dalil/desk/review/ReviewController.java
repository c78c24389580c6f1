package org.dalil.desk.review;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.article.review.ReviewComments;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.review.Withdrawals;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** One text in review, for its author too: to read, to comment on, to take back. */
@Controller("/desk/review/{id}")
@Produces(MediaType.ALL)
@Secured("WRITE")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReviewController {
    private final ReviewLists lists;
    private final Withdrawals withdrawals;
    private final ReviewComments comments;
    private final Attempts attempts;
    private final DeskPages pages;

    ReviewController(
            ReviewLists lists,
            Withdrawals withdrawals,
            ReviewComments comments,
            Attempts attempts,
            DeskPages pages) {
        this.lists = lists;
        this.withdrawals = withdrawals;
        this.comments = comments;
        this.attempts = attempts;
        this.pages = pages;
    }

    /**
     * @param was the review that was decided last, to be told of
     */
    @Get
    HttpResponse<?> review(
            HttpRequest<?> request,
            @PathVariable String id,
            Asking asking,
            @QueryValue Optional<String> was) {
        var review = attempts.found(id);
        return attempts.show(
                request,
                asking,
                HttpStatus.OK,
                review,
                Typed.nothing(review),
                null,
                was.map(Typed::number).flatMap(lists::find));
    }

    @Post("/comments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> say(
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
                    comments.say(
                            review.translationId(),
                            review.revisionId(),
                            typed.comment(),
                            asking.person());
                    return pages.goOn(ReviewPages.address(review) + "#comments");
                });
    }

    @Post("/withdrawal")
    @Consumes(MediaType.ALL)
    HttpResponse<?> withdraw(HttpRequest<?> request, @PathVariable String id, Asking asking) {
        return attempts.of(
                request,
                asking,
                id,
                null,
                review -> {
                    withdrawals.withdraw(review.revisionId(), asking.person());
                    return pages.goOn(ReviewPages.address(review));
                });
    }

    @Post("/own-text")
    @Consumes(MediaType.ALL)
    HttpResponse<?> takeBack(HttpRequest<?> request, @PathVariable String id, Asking asking) {
        return attempts.of(
                request,
                asking,
                id,
                null,
                review -> {
                    withdrawals.takeBack(review.revisionId(), asking.person());
                    return pages.goOn(
                            "/desk/articles/%d/%s/edit"
                                    .formatted(review.articleId(), review.language()));
                });
    }
}
