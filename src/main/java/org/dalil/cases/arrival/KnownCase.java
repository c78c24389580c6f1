package org.dalil.cases.arrival;

import io.micronaut.core.annotation.Introspected;

/** The number of a case that another system knows by a reference. */
@Introspected
record KnownCase(long id, String reference) {}
