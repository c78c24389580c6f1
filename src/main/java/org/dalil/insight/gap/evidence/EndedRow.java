package org.dalil.insight.gap.evidence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.statistics.Share;

/** How many attempts had these words or this article last, and how many of them failed. */
@MappedEntity("attempt")
record EndedRow(@Id long id, long attempts, long failed) {

    Share share() {
        return new Share(Math.toIntExact(failed), Math.toIntExact(attempts));
    }
}
