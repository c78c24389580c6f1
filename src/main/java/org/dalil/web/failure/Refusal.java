package org.dalil.web.failure;

import io.micronaut.http.HttpStatus;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * What is answered when something cannot be had.
 *
 * @param reason in the theme's messages under {@code error.}: its title and its words
 * @param retryAfter when asking again is worth it, or null
 */
public record Refusal(HttpStatus status, Reason reason, @Nullable Duration retryAfter) {

    /**
     * The name in lower case is the message's: {@code error.gone.title}, {@code error.gone.words}.
     */
    public enum Reason {
        NOTFOUND,
        FORBIDDEN,
        SIGNEDOUT,
        NOTALLOWED,
        BADREQUEST,
        TOOLARGE,
        FILETOOLARGE,
        TOOMANY,
        AWAY,
        BROKEN
    }

    static Refusal of(HttpStatus status) {
        return new Refusal(status, reason(status), null);
    }

    /** The same of something that was sent as files: it is they that are too large. */
    Refusal ofFiles() {
        return reason == Reason.TOOLARGE
                ? new Refusal(status, Reason.FILETOOLARGE, retryAfter)
                : this;
    }

    private static Reason reason(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, GONE -> Reason.NOTFOUND;
            case FORBIDDEN -> Reason.FORBIDDEN;
            case UNAUTHORIZED -> Reason.SIGNEDOUT;
            case METHOD_NOT_ALLOWED -> Reason.NOTALLOWED;
            case REQUEST_ENTITY_TOO_LARGE, REQUEST_URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
                    Reason.TOOLARGE;
            case TOO_MANY_REQUESTS -> Reason.TOOMANY;
            case SERVICE_UNAVAILABLE -> Reason.AWAY;
            default -> status.getCode() < 500 ? Reason.BADREQUEST : Reason.BROKEN;
        };
    }
}
