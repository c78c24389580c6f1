package org.dalil.web.visitor;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.web.request.Callers;
import org.dalil.web.request.Cookies;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells one visitor of a day from another, and nothing else about them: a key is a hash of address
 * and browser with the day's salt, and nobody can make it again when the salt is destroyed.
 */
@Singleton
public class Visitors {
    private static final String ALGORITHM = "HmacSHA256";

    /**
     * 132 bits of the hash: far more than a day has visitors, short enough for millions of rows.
     */
    private static final int KEY_LENGTH = 22;

    /** Past this nobody's browser goes on; a bound on what is hashed. */
    private static final int LONGEST_AGENT = 1000;

    private final Salts salts;
    private final Crawlers crawlers;
    private final Callers callers;

    Visitors(Salts salts, Crawlers crawlers, Callers callers) {
        this.salts = salts;
        this.crawlers = crawlers;
        this.callers = callers;
    }

    /**
     * The visitor's key of the day; empty for whoever is not counted: staff, programs, browsers
     * that only fetch ahead, and requests that are no reading.
     */
    public Optional<String> key(HttpRequest<?> request) {
        var agent = request.getHeaders().get(HttpHeaders.USER_AGENT);
        if (!isReading(request) || crawlers.isOne(agent)) {
            return Optional.empty();
        }
        return salts.today().map(salt -> key(salt, request, agent));
    }

    private String key(byte[] salt, HttpRequest<?> request, @Nullable String agent) {
        var browser = agent == null ? "" : agent;
        var text =
                callers.of(request).address().getHostAddress()
                        + "\n"
                        + browser.substring(0, Math.min(browser.length(), LONGEST_AGENT));
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            var hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, KEY_LENGTH);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isReading(HttpRequest<?> request) {
        return request.getMethodName().equals("GET")
                && Cookies.of(request, Cookies.SESSION) == null
                && !fetchesAhead(request);
    }

    /** {@code Sec-Purpose: prefetch;prerender}, and what older browsers say. */
    private static boolean fetchesAhead(HttpRequest<?> request) {
        return saysPrefetch(request, "Sec-Purpose")
                || saysPrefetch(request, "Purpose")
                || saysPrefetch(request, "X-Purpose")
                || saysPrefetch(request, "X-Moz");
    }

    private static boolean saysPrefetch(HttpRequest<?> request, String header) {
        var value = request.getHeaders().get(header);
        return value != null && (value.contains("prefetch") || value.contains("preview"));
    }
}
