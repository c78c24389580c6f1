package org.dalil.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.micronaut.serde.annotation.Serdeable;

import org.dalil.search.Results;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of hits, best first.
 *
 * @param total how many there are; where {@code totalIsExact} is false, at least so many
 * @param readAs what was searched for, where what was typed finds nothing read as it stands: the
 *     same keys on another keyboard, or Arabic in Latin letters; else null
 * @param weak nothing answers the question; the hits are the closest there are
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SearchResource(
        long total,
        boolean totalIsExact,
        boolean weak,
        long tookMillis,
        @Nullable String didYouMean,
        @Nullable String readAs,
        List<HitResource> hits) {

    /** Who asks nothing finds nothing. */
    static final SearchResource NOTHING =
            new SearchResource(0, true, false, 0, null, null, List.of());

    static SearchResource of(Results results) {
        return new SearchResource(
                results.total(),
                results.totalIsExact(),
                results.weak(),
                results.tookMillis(),
                results.didYouMean(),
                results.readAs(),
                results.hits().stream().map(HitResource::of).toList());
    }
}
