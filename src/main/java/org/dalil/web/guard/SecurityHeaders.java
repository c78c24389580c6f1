package org.dalil.web.guard;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;

import jakarta.inject.Singleton;

import org.dalil.web.request.Callers;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What tells a browser how far to trust our pages: nothing from elsewhere, nothing inline, no
 * frames, no guessing.
 */
@Singleton
public class SecurityHeaders {
    private static final String POLICY = "Content-Security-Policy";

    /** For what people attached: it is shown, and can do nothing, not even as a page of its own. */
    private static final String SANDBOX =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private static final Pattern ATTACHMENT = Pattern.compile("/[^/]+/articles/[^/]+/files/.*");

    private final Callers callers;
    private final String policy;

    SecurityHeaders(Callers callers, @Value("${dalil.image-hosts:}") String imageHosts) {
        this.callers = callers;
        this.policy =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
                        + sources(imageHosts)
                        + "; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action"
                        + " 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    /** On every response; a stricter policy that is there already stays. */
    public void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        if (!headers.contains(POLICY)) {
            headers.add(POLICY, isAttachment(request) ? SANDBOX : policy);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set(RequestIds.HEADER, RequestIds.of(request));
        if (callers.of(request).isSecure()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** {@code /en/articles/12/files/plan.svg}: what somebody attached, whatever its type says. */
    private static boolean isAttachment(HttpRequest<?> request) {
        var path = request.getPath();
        return path.contains("/files/") && ATTACHMENT.matcher(path).matches();
    }

    private static String sources(String hosts) {
        return Arrays.stream(hosts.split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .map(host -> " https://" + host)
                .collect(Collectors.joining());
    }
}
