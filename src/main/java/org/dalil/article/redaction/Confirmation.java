package org.dalil.article.redaction;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Somebody looked at a list and said that what is left may be read.
 *
 * @param revisionId the text that was handed in upon it
 * @param entries what stood on the list: keys, and how often each
 */
@MappedEntity("redaction_confirmation")
public record Confirmation(
        @Id @GeneratedValue @Nullable Long id,
        long translationId,
        @Nullable Long revisionId,
        String entries,
        @Nullable Long accountId,
        String name,
        Instant at) {

    Map<String, Integer> timesByKey() {
        var times = new HashMap<String, Integer>();
        for (var entry : entries.split(" ")) {
            var colon = entry.indexOf(':');
            if (colon > 0) {
                times.put(entry.substring(0, colon), Integer.valueOf(entry.substring(colon + 1)));
            }
        }
        return times;
    }
}
