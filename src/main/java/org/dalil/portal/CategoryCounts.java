package org.dalil.portal;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.micronaut.serde.annotation.Serdeable;

import java.util.Map;

/**
 * How many results each category has, for whoever asks.
 *
 * @param counts by the key of the category's line, in the portal's digits; without those that have
 *     none
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CategoryCounts(Map<String, String> counts) {

    static String key(long category) {
        return "category:" + category;
    }
}
