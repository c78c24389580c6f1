package org.dalil.article;

import static org.dalil.article.Confidence.ARCHIVED;
import static org.dalil.article.Confidence.NOT_VALIDATED;
import static org.dalil.article.Confidence.VALIDATED;
import static org.dalil.article.Confidence.WORK_IN_PROGRESS;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import org.dalil.account.Audience;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What we know about one issue. Its text lives in revisions; this is its standing.
 *
 * @param ref the article's stable reference: the path of its file in the articles folder without
 *     language and {@code .md}, or its id where it came from no file
 */
@MappedEntity("article")
public record Article(
        @Id @GeneratedValue @Nullable Long id,
        String ref,
        ArticleKind kind,
        Confidence confidence,
        Audience audience,
        @Nullable String owner,
        @Nullable Long categoryId,
        @Nullable LocalDate reviewBy,
        Instant createdAt,
        Instant updatedAt,
        @Version @Nullable Integer version) {

    /**
     * @throws StepRefused where it stands so that the step cannot be taken
     */
    public Article after(Step step) {
        return switch (step) {
            case Step.Resolve() when confidence == WORK_IN_PROGRESS ->
                    standing(NOT_VALIDATED, audience);
            case Step.Validate() when confidence != ARCHIVED -> standing(VALIDATED, audience);
            case Step.Narrow(var to) when to.compareTo(audience) <= 0 -> standing(confidence, to);
            case Step.Widen(var to) when confidence != ARCHIVED && to.compareTo(audience) >= 0 ->
                    standing(confidence, to);
            case Step.Archive() ->
                    standing(ARCHIVED, audience); // the audience is kept for the way back
            case Step.Restore() when confidence == ARCHIVED -> standing(NOT_VALIDATED, audience);
            case Step.Resolve _, Step.Validate _, Step.Narrow _, Step.Widen _, Step.Restore _ ->
                    throw new StepRefused(step, this);
        };
    }

    Article described(Description by) {
        return new Article(
                id,
                ref,
                by.kind(),
                confidence,
                audience,
                by.owner(),
                by.categoryId(),
                by.reviewBy(),
                createdAt,
                updatedAt,
                version);
    }

    public Article placed(Standing now) {
        return described(now.description()).standing(now.confidence(), now.audience());
    }

    Article touched(Instant at) {
        return new Article(
                id,
                ref,
                kind,
                confidence,
                audience,
                owner,
                categoryId,
                reviewBy,
                createdAt,
                at,
                version);
    }

    private Article standing(Confidence now, Audience readers) {
        return new Article(
                id,
                ref,
                kind,
                now,
                readers,
                owner,
                categoryId,
                reviewBy,
                createdAt,
                updatedAt,
                version);
    }
}
