package org.dalil.portal.vote;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.web.request.Callers;
import org.dalil.web.request.Cookies;
import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;

/** Tells one browser from another by the cookie it was given with its first vote. */
@Singleton
class Browsers {
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int BYTES = 16;
    private static final int MOST = 10_000;

    /** The second of two clicks is sent before the cookie of the first has come. */
    private static final Duration DOUBLE_CLICK = Duration.ofSeconds(3);

    private final Callers callers;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, String> clicked =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(DOUBLE_CLICK).build();

    Browsers(Callers callers) {
        this.callers = callers;
    }

    /** What it was given; null where it was given nothing, or shows something else. */
    @Nullable String known(HttpRequest<?> request) {
        var shown = Cookies.of(request, Cookies.VOTE);
        return shown != null && OURS.matcher(shown).matches() ? shown : null;
    }

    /** What to give it. */
    String fresh(HttpRequest<?> request) {
        var agent = request.getHeaders().get(HttpHeaders.USER_AGENT);
        var click = callers.of(request).network() + " " + request.getPath() + " " + agent;
        return clicked.get(click, _ -> made());
    }

    private String made() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
