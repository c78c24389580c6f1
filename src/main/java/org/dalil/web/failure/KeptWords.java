package org.dalil.web.failure;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableAvailableByteBody;

import org.dalil.web.session.Form;
import org.dalil.web.session.FormRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Who sends a form after their session ended, for something that was erased meanwhile, or while we
 * cannot take it, gets back what they typed, and can copy it: these pages are not stored, so going
 * back would not bring it. It is their own text and says nothing of what the address holds.
 */
@ServerFilter({"/desk", "/desk/**", "/*/contact", "/*/articles/*/vote"})
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class KeptWords {
    private static final long MOST = 2L * 1024 * 1024;

    private final Answers answers;

    KeptWords(Answers answers) {
        this.answers = answers;
    }

    @RequestFilter
    void take(HttpRequest<?> request) {
        if (request instanceof ServerHttpRequest<?> sent && isSmallForm(request)) {
            // Not by the pace of who else reads it: nobody may.
            var body = sent.byteBody().split(SplitBackpressureMode.FASTEST).buffer();
            Typed.keep(request, body.thenApply(KeptWords::of));
        }
    }

    @ResponseFilter
    CompletionStage<? extends MutableHttpResponse<?>> give(
            HttpRequest<?> request, MutableHttpResponse<?> response) {
        var typed = Typed.of(request);
        return typed == null || !isLost(request, response.status())
                ? CompletableFuture.completedFuture(response)
                : typed.thenApply(words -> with(request, response, words));
    }

    private MutableHttpResponse<?> with(
            HttpRequest<?> request, MutableHttpResponse<?> response, List<String> typed) {
        if (typed.isEmpty()) {
            return response;
        }
        if (response.status() == HttpStatus.NOT_FOUND) {
            return answers.refuse(request, HttpStatus.NOT_FOUND, "gone", Map.of(), typed);
        }
        var page = answers.give(request, response.status(), typed);
        var later = response.getHeaders().get(HttpHeaders.RETRY_AFTER);
        return later == null ? page : page.header(HttpHeaders.RETRY_AFTER, later);
    }

    private static boolean isLost(HttpRequest<?> request, HttpStatus status) {
        return status == HttpStatus.UNAUTHORIZED
                || status.getCode() >= 500
                || (isOfDesk(request) && isTurnedAway(request, status))
                || (isVote(request) && status == HttpStatus.NOT_FOUND);
    }

    private static boolean isOfDesk(HttpRequest<?> request) {
        return request.getPath().startsWith("/desk");
    }

    private static boolean isVote(HttpRequest<?> request) {
        return request.getPath().endsWith("/vote");
    }

    /** What a foreign page sends is shown to nobody: these are no words of who sees the answer. */
    private static boolean isTurnedAway(HttpRequest<?> request, HttpStatus status) {
        return Answers.isRefused(request)
                && status.getCode() >= 400
                && status != HttpStatus.FORBIDDEN;
    }

    private static boolean isSmallForm(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.POST
                && request.getContentLength() > 0
                && request.getContentLength() <= MOST
                && request.accept().stream().noneMatch(MediaType.APPLICATION_JSON_TYPE::equals)
                && request.getContentType()
                        .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::matches)
                        .isPresent();
    }

    private static List<String> of(CloseableAvailableByteBody body) {
        try (body) {
            return Typed.of(Form.of(body.toString(StandardCharsets.UTF_8)));
        } catch (FormRefused refused) {
            return Typed.of(refused.typed());
        }
    }
}
