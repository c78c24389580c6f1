package org.dalil.web.failure;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;

import jakarta.inject.Singleton;

import org.dalil.web.request.Addresses;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Who has not signed in is led to where they can, and back; who has and still may not finds nothing
 * there.
 */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class SignInFirst implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    private final Answers answers;

    SignInFirst(Answers answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("rawtypes") // so the interface has it
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        return answer((HttpRequest<?>) request, refused);
    }

    private MutableHttpResponse<?> answer(HttpRequest<?> request, AuthorizationException refused) {
        if (refused.isForbidden()) {
            return answers.say(request, Refusal.of(HttpStatus.NOT_FOUND));
        }
        var isPage =
                request.getMethod() == HttpMethod.GET && !request.getPath().startsWith("/api/");
        if (!isPage) {
            return answers.say(request, Refusal.of(HttpStatus.UNAUTHORIZED));
        }
        var back = URLEncoder.encode(Addresses.own(request), StandardCharsets.UTF_8);
        return HttpResponse.seeOther(URI.create("/sign-in?to=" + back));
    }
}
