package org.dalil.api;

import io.micronaut.serde.annotation.Serdeable;

/** The category in which an article stands. */
@Serdeable.Serializable
record CategoryResource(long id, String name) {}
