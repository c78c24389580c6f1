package org.dalil.web.failure;

import io.micronaut.http.HttpStatus;

import org.dalil.account.TooManyAttempts;
import org.dalil.account.person.NoSuchPerson;
import org.dalil.account.setup.SetUpLinkUsed;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.attachment.NoSuchAttachment;
import org.dalil.article.category.NoSuchCategory;
import org.dalil.article.preview.NoSuchPreview;
import org.dalil.article.template.NoSuchTemplate;
import org.dalil.cases.NoSuchCase;
import org.dalil.insight.calendar.NoSuchMarkedDay;
import org.dalil.insight.topic.NoSuchTopic;
import org.dalil.notice.NoSuchNotice;
import org.dalil.search.IndexNotReady;
import org.dalil.search.golden.NoSuchGoldenQuery;
import org.dalil.search.words.NoSuchSynonym;
import org.dalil.task.NoSuchTask;
import org.dalil.web.guard.ForeignForm;

import java.time.Duration;

/**
 * The table from what went wrong to what is answered. What may not be seen and what is not there
 * are one row: the answers are the same to the byte.
 */
final class Refusals {
    private static final Duration SOON = Duration.ofSeconds(5);

    private Refusals() {}

    static Refusal of(Throwable failure) {
        return switch (failure) {
            case NoSuchArticle _,
                    NoSuchCategory _,
                    NoSuchAttachment _,
                    NoSuchCase _,
                    NoSuchPerson _,
                    NoSuchNotice _,
                    NoSuchMarkedDay _,
                    NoSuchTopic _,
                    NoSuchPreview _,
                    NoSuchSynonym _,
                    NoSuchGoldenQuery _,
                    NoSuchTask _,
                    NoSuchTemplate _,
                    SetUpLinkUsed _ ->
                    Refusal.of(HttpStatus.NOT_FOUND);
            case IndexNotReady _ ->
                    new Refusal(HttpStatus.SERVICE_UNAVAILABLE, Refusal.Reason.AWAY, SOON);
            case ForeignForm _ -> Refusal.of(HttpStatus.FORBIDDEN);
            case TooManyAttempts many ->
                    new Refusal(
                            HttpStatus.TOO_MANY_REQUESTS,
                            Refusal.Reason.TOOMANY,
                            many.retryAfter());
            case Throwable _ when DatabaseAway.causes(failure) ->
                    new Refusal(HttpStatus.SERVICE_UNAVAILABLE, Refusal.Reason.AWAY, SOON);
            default -> Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }
}
