package org.dalil.web.visitor;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the visitors' keys of one day are made with.
 *
 * @param salt 256 random bits, in base64
 * @param endsAt when the day ends in the portal's zone
 */
@MappedEntity("visitor_salt")
record Salt(@Id LocalDate saltDate, String salt, Instant endsAt) {}
