package org.dalil.insight.wording;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

/**
 * How often words were searched for in some days.
 *
 * @param searches several of one visitor each
 * @param weak searches that found nothing good
 * @param opened searches from which something was
 * @param places the ranks of what was opened, added up
 * @param failed attempts that ended with these words
 */
@MappedEntity("wording_count")
public record WordingCount(
        @Id long id,
        String language,
        String words,
        @Nullable Long topicId,
        long searches,
        long visitors,
        long strong,
        long weak,
        long opened,
        long places,
        long failed) {}
