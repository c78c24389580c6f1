package org.dalil.web.guard;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;

import jakarta.inject.Singleton;

import org.dalil.account.person.PasswordLinks;
import org.dalil.account.setup.SetUp;
import org.dalil.article.preview.Previews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.regex.Pattern;

/**
 * One line a request, where an operator wants it. Not the server's own, which writes addresses of
 * people and what they searched for.
 */
@Singleton
class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger("Access");
    private static final String BEGAN = "dalil.began";
    private static final long NANOS_A_MILLI = 1_000_000;

    /** Such an address is a key: who knows it may go in. */
    private static final Pattern SECRET =
            Pattern.compile(
                    "^(%s|%s|%s|/(?!desk/)[a-z0-9-]+/cases/).+"
                            .formatted(SetUp.PATH, PasswordLinks.PATH, Previews.PATH));

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
                    path(request.getUri().getRawPath()),
                    response.code(),
                    request.getAttribute(BEGAN, Long.class)
                            .map(began -> (System.nanoTime() - began) / NANOS_A_MILLI)
                            .orElse(0L));
        }
    }

    /**
     * As it was sent, so on one line; without what opens a set-up, an account, a case or a preview.
     */
    static String path(String path) {
        return SECRET.matcher(path).replaceFirst("$1…");
    }
}
