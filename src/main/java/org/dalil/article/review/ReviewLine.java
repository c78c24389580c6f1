package org.dalil.article.review;

import static org.dalil.article.review.ReviewRefused.Rule.ARCHIVED;
import static org.dalil.article.review.ReviewRefused.Rule.CLAIMED;
import static org.dalil.article.review.ReviewRefused.Rule.CORRECTED;
import static org.dalil.article.review.ReviewRefused.Rule.DECIDED;
import static org.dalil.article.review.ReviewRefused.Rule.NO_SUCH_REVISION;

import jakarta.inject.Singleton;

import org.dalil.article.Articles;
import org.dalil.article.Confidence;

import java.util.Objects;

/**
 * Who does something to an article's texts stands in line until whoever was before has committed,
 * and then sees what they did; so two who decide at once are one after the other.
 */
@Singleton
class ReviewLine {
    private final ReviewRepository repository;
    private final Articles articles;

    ReviewLine(ReviewRepository repository, Articles articles) {
        this.repository = repository;
        this.articles = articles;
    }

    void standFor(long article) {
        articles.standInLine(article);
    }

    /** The review as it stands when it is our turn. */
    Review of(long revision) {
        standFor(find(revision).articleId());
        return find(revision);
    }

    /** The same, to be decided; refused where it was, naming who. */
    Review toDecide(long revision) {
        var review = of(revision);
        if (!review.waits()) {
            throw refusal(review);
        }
        if (review.confidence() == Confidence.ARCHIVED) {
            throw new ReviewRefused(ARCHIVED);
        }
        return review;
    }

    Review find(long revision) {
        return repository.find(revision).orElseThrow(() -> new ReviewRefused(NO_SUCH_REVISION));
    }

    /** The text that was handed in, of which this one may be a reviewer's correction. */
    Review original(Review review) {
        var at = review;
        while (at.correctsId() != null) {
            at = find(at.correctsId());
        }
        return at;
    }

    /** Why it cannot be decided as it stands. */
    ReviewRefused refusal(Review now) {
        if (now.waits()) {
            return new ReviewRefused(CLAIMED, Objects.requireNonNullElse(now.claimedBy(), ""));
        }
        var who = Objects.requireNonNullElse(now.decidedBy(), now.author());
        var corrected =
                repository.ofTranslation(now.translationId()).stream()
                        .anyMatch(each -> Objects.equals(each.correctsId(), now.revisionId()));
        return new ReviewRefused(corrected ? CORRECTED : DECIDED, who);
    }
}
