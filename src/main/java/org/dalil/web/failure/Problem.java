package org.dalil.web.failure;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;

/**
 * What a program is told instead (RFC 9457).
 *
 * @param detail in the reader's language
 * @param instance the path that was asked for
 * @param request by which our log knows it; null where there is nothing to ask us about
 */
@Serdeable
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable String request) {
    static final String TYPE = "application/problem+json";
}
