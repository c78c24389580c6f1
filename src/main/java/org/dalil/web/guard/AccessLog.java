package org.dalil.web.guard;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;

import jakarta.inject.Singleton;

import org.dalil.account.PasswordLinks;
import org.dalil.account.SetUp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.stream.Stream;

/**
 * One line a request, where an operator wants it. Not the server's own, which writes addresses of
 * people and what they searched for.
 */
@Singleton
class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger("Access");
    private static final String BEGAN = "dalil.began";
    private static final long NANOS_A_MILLI = 1_000_000;

    private final boolean isOn;

    AccessLog(@Value("${dalil.access-log:false}") boolean isOn) {
        this.isOn = isOn;
    }

    void began(HttpRequest<?> request) {
        if (isOn) {
            request.setAttribute(BEGAN, System.nanoTime());
        }
    }

    void ended(HttpRequest<?> request, HttpResponse<?> response) {
        if (isOn) {
            LOG.info(
                    "{} {} {} {} ms",
                    request.getMethodName(),
                    path(request),
                    response.code(),
                    request.getAttribute(BEGAN, Long.class)
                            .map(began -> (System.nanoTime() - began) / NANOS_A_MILLI)
                            .orElse(0L));
        }
    }

    /** As it was sent, so on one line; without the token that opens the set-up or an account. */
    private static String path(HttpRequest<?> request) {
        var path = request.getUri().getRawPath();
        return Stream.of(SetUp.PATH, PasswordLinks.PATH)
                .filter(path::startsWith)
                .findFirst()
                .map(prefix -> prefix + "…")
                .orElse(path);
    }
}
