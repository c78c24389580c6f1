package org.dalil.api;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A refusal as RFC 9457 writes it.
 *
 * @param detail in the reader's language
 * @param instance the path that was asked for
 * @param parameter the one that broke its rule
 */
@Serdeable.Serializable
record ProblemResource(
        String type, String title, int status, String detail, String instance, String parameter) {}
