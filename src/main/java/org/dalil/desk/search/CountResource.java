package org.dalil.desk.search;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.micronaut.serde.annotation.Serdeable;

import java.util.List;
import java.util.Map;

/**
 * What each choice of a filter would find.
 *
 * @param counts by {@code facet:choice}, in the portal's digits; a choice that finds nothing is not
 *     among them
 * @param tags those that most of the texts have
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CountResource(Map<String, String> counts, List<Tag> tags) {

    /**
     * @param direction {@code rtl} or {@code ltr}, by its letters
     */
    @Serdeable.Serializable
    record Tag(String key, String name, String direction, String address, boolean current) {}
}
