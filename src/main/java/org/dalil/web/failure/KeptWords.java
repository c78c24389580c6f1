package org.dalil.web.failure;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableAvailableByteBody;

import org.dalil.web.session.Form;
import org.dalil.web.session.FormRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

/**
 * Who sends a form of the desk after their session ended gets back what they typed, and can copy
 * it: a page of the desk is not stored, so going back would not bring it. It is their own text and
 * says nothing of what the address holds.
 */
@ServerFilter({"/desk", "/desk/**"})
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class KeptWords {
    private static final long MOST = 2L * 1024 * 1024;

    /** What a person wrote, and not what a page put beside it: ids, versions, choices. */
    private static final Pattern WORDS = Pattern.compile("[\\s\\P{ASCII}]");

    private final Answers answers;

    KeptWords(Answers answers) {
        this.answers = answers;
    }

    @ResponseFilter
    CompletionStage<? extends MutableHttpResponse<?>> keep(
            HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.status() != HttpStatus.UNAUTHORIZED
                || !(request instanceof ServerHttpRequest<?> sent)
                || !isSmallForm(request)) {
            return CompletableFuture.completedFuture(response);
        }
        return sent.byteBody()
                .split(SplitBackpressureMode.FASTEST) // nobody else reads it: do not wait for them
                .buffer()
                .thenApply(body -> answers.give(request, of(body)));
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
            return in(Form.of(body.toString(StandardCharsets.UTF_8)));
        } catch (FormRefused refused) {
            return in(refused.typed());
        }
    }

    static List<String> in(Form form) {
        return form.fields().values().stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(each -> WORDS.matcher(each).find())
                .toList();
    }
}
