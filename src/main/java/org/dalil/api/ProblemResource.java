package org.dalil.api;

import io.micronaut.serde.annotation.Serdeable;

/** A refusal as RFC 9457 writes it; {@code parameter} names the one that broke its rule. */
@Serdeable.Serializable
record ProblemResource(String type, String title, int status, String detail, String parameter) {}
