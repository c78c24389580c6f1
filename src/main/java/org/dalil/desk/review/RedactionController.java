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

import org.dalil.account.Account;
import org.dalil.article.redaction.Redactions;
import org.dalil.article.review.Review;
import org.dalil.article.review.Reviews;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.article.revision.TextRefused;
import org.dalil.audit.Actor;
import org.dalil.database.Transactions;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.redaction.RedactionParts;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

/** A reviewer confirms the list of personal data; what is to be replaced becomes a correction. */
@Controller("/desk/review/{id}/redaction")
@Produces(MediaType.ALL)
@Secured("REVIEW")
@ExecuteOn(TaskExecutors.BLOCKING)
class RedactionController {
    private final Redactions redactions;
    private final RedactionParts parts;
    private final Reviews reviews;
    private final Revisions revisions;
    private final Transactions transactions;
    private final Attempts attempts;
    private final DeskPages pages;

    RedactionController(
            Redactions redactions,
            RedactionParts parts,
            Reviews reviews,
            Revisions revisions,
            Transactions transactions,
            Attempts attempts,
            DeskPages pages) {
        this.redactions = redactions;
        this.parts = parts;
        this.reviews = reviews;
        this.revisions = revisions;
        this.transactions = transactions;
        this.attempts = attempts;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(
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
                    var text = revisions.find(review.revisionId()).text();
                    var refusal = refusal(review, text, typed);
                    return refusal == null
                            ? pages.goOn(take(review, text, typed, asking.person()))
                            : attempts.again(
                                    request, asking, review, typed, ReviewFault.ofList(refusal));
                });
    }

    private @Nullable String refusal(Review review, Text text, Typed typed) {
        try {
            replaced(review, text, typed);
        } catch (TextRefused _) {
            return "long";
        }
        return parts.refusal(review.articleId(), review.language(), text, typed.choices())
                .orElse(null);
    }

    private String take(Review review, Text before, Typed typed, Account by) {
        var text = replaced(review, before, typed);
        return transactions.write(
                () -> {
                    var now =
                            text.equals(before)
                                    ? review
                                    : reviews.correct(review.revisionId(), text, by);
                    redactions.confirm(
                            review.articleId(),
                            review.language(),
                            text,
                            typed.choices().kept(),
                            new Actor(by.id(), by.name()));
                    redactions.handedIn(revisions.find(now.revisionId()));
                    return ReviewPages.address(now) + "#redactions";
                });
    }

    private Text replaced(Review review, Text text, Typed typed) {
        return redactions.replaced(
                review.articleId(), review.language(), text, typed.choices().replaced());
    }
}
