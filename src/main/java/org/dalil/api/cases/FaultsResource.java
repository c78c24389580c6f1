package org.dalil.api.cases;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.micronaut.serde.annotation.Serdeable;

import java.util.List;

/**
 * A refusal as RFC 9457 writes it, with each fault.
 *
 * @param detail the first fault, in the reader's language
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record FaultsResource(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<FaultResource> errors) {

    /**
     * @param field its name in what was sent
     * @param rule its name, the same in every language
     * @param detail the same in the reader's language
     */
    @Serdeable.Serializable
    record FaultResource(String field, String rule, String detail) {}
}
