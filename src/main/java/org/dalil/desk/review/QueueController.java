package org.dalil.desk.review;

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

import org.dalil.account.Account;
import org.dalil.article.review.Approval;
import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.review.ReviewRefused;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The queue, and several mended typing errors approved at once. */
@Controller("/desk/review")
@Produces(MediaType.ALL)
@Secured("REVIEW")
@ExecuteOn(TaskExecutors.BLOCKING)
class QueueController {
    private static final Pattern TICKED = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    private final QueuePages queue;
    private final ReviewLists lists;
    private final Approvals approvals;
    private final ReviewWords words;
    private final DeskFrames frames;
    private final DeskPages pages;

    QueueController(
            QueuePages queue,
            ReviewLists lists,
            Approvals approvals,
            ReviewWords words,
            DeskFrames frames,
            DeskPages pages) {
        this.queue = queue;
        this.lists = lists;
        this.approvals = approvals;
        this.words = words;
        this.frames = frames;
        this.pages = pages;
    }

    /**
     * @param was the review that was decided last, to be told of
     * @param approved how many were approved at once
     */
    @Get
    HttpResponse<?> queue(
            HttpRequest<?> request,
            Asking asking,
            @QueryValue Optional<String> was,
            @QueryValue Optional<String> approved) {
        var page = frames.language(request);
        var done =
                approved.map(Typed::number)
                        .map(count -> words.say("approvedSeveral", Map.of("count", count), page))
                        .orElseGet(() -> queue.done(was.map(Typed::number), page));
        return show(request, asking, HttpStatus.OK, done, List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> approve(HttpRequest<?> request, Asking asking, @Nullable @Body String body) {
        var page = frames.language(request);
        var ticked = Form.of(body).all("approve");
        var problems = new ArrayList<String>();
        var approved = 0;
        for (var each : ticked) {
            var problem = approve(each, asking.person(), page);
            if (problem == null) {
                approved++;
            } else {
                problems.add(problem);
            }
        }
        if (ticked.isEmpty()) {
            problems.add(words.say("noneTicked", Map.of(), page));
        }
        if (problems.isEmpty()) {
            return pages.goOn("/desk/review?approved=" + approved);
        }
        var done =
                approved == 0
                        ? null
                        : words.say("approvedSeveral", Map.of("count", approved), page);
        return show(request, asking, HttpStatus.UNPROCESSABLE_ENTITY, done, problems);
    }

    private HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            HttpStatus status,
            @Nullable String done,
            List<String> problems) {
        var page = queue.page(request, asking, asking.person(), done, problems);
        return pages.showOnce(status, "desk/review-queue", page, frames.language(request));
    }

    /** Why it was not approved, or null. */
    private @Nullable String approve(String ticked, Account by, Language page) {
        var parts = TICKED.matcher(ticked);
        var review = parts.matches() ? found(parts.group(1)) : Optional.<Review>empty();
        if (review.isEmpty() || !review.get().minor()) {
            return words.say("noneTicked", Map.of(), page);
        }
        var over = Long.valueOf(parts.group(2));
        try {
            approvals.approve(
                    new Approval(
                            review.get().revisionId(),
                            over == 0 ? null : over,
                            review.get().audience(),
                            null,
                            false),
                    by);
            return null;
        } catch (ReviewRefused refused) {
            return words.say(
                    "severalRefused",
                    Map.of(
                            "title",
                            review.get().title(),
                            "why",
                            words.fault(ReviewFault.of(refused), page)),
                    page);
        }
    }

    private Optional<Review> found(String revision) {
        return lists.find(Long.parseLong(revision));
    }
}
