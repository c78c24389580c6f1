package org.dalil.insight.gap.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What somebody set out to do about a topic.
 *
 * @param language in which it fails
 * @param chosenFrom the first of the days that put it on the list
 * @param articleId null until there is one
 * @param revisionId of the text that went live for it
 * @param liveOn null until one did
 */
@MappedEntity("gap_task")
public record GapTask(
        @Id long taskId,
        long topicId,
        String language,
        GapStep step,
        LocalDate chosenFrom,
        LocalDate chosenUntil,
        LocalDate madeOn,
        @Nullable Long articleId,
        @Nullable Long revisionId,
        @Nullable LocalDate liveOn) {

    public Period chosen() {
        return new Period(chosenFrom, chosenUntil);
    }

    public Language spoken() {
        return new Language(language);
    }
}
