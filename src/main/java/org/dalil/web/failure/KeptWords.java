package org.dalil.web.failure;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

import org.dalil.web.guard.SameOrigin;
import org.dalil.web.typed.Arriving;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Who sends a form after their session ended, for something that was erased meanwhile, with a file
 * that is too large, or while we cannot take it, gets back what they typed, and can copy it: these
 * pages are not stored, so going back would not bring it. It is their own text and says nothing of
 * what the address holds.
 */
@ServerFilter({"/desk", "/desk/**", "/*/contact", "/*/articles/*/vote"})
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class KeptWords {
    private final Answers answers;

    KeptWords(Answers answers) {
        this.answers = answers;
    }

    /** Before anything can refuse it. */
    @PreMatching
    @RequestFilter
    void follow(HttpRequest<?> request) {
        Arriving.follow(request);
    }

    @ResponseFilter
    CompletionStage<? extends MutableHttpResponse<?>> give(
            HttpRequest<?> request, MutableHttpResponse<?> response) {
        var typed = isLost(request, response.status()) ? Arriving.whole(request) : null;
        return typed == null
                ? CompletableFuture.completedFuture(response)
                : typed.thenApply(
                        words ->
                                words.isEmpty()
                                        ? response
                                        : answers.give(request, response.status(), words));
    }

    /**
     * A page that shows its form again has the words in it. What a page of somebody else sends is
     * shown to nobody: these are no words of who sees the answer.
     */
    private static boolean isLost(HttpRequest<?> request, HttpStatus status) {
        return status.getCode() >= 500
                || (isVote(request) && status == HttpStatus.NOT_FOUND)
                || (Answers.isRefused(request)
                        && status.getCode() >= 400
                        && !SameOrigin.isForeign(request));
    }

    /** The article may be gone since. */
    private static boolean isVote(HttpRequest<?> request) {
        return request.getPath().endsWith("/vote") && !SameOrigin.isForeign(request);
    }
}
