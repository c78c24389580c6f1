package org.dalil.article.review;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Step;
import org.dalil.article.preview.Previews;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.audit.Actor;
import org.dalil.markdown.Documents;
import org.dalil.markdown.ReportPart;

import java.util.Arrays;

/** The last step, however it was reached: readers see the text, the article stands accordingly. */
@Singleton
class Publications {
    private final Articles articles;
    private final Revisions revisions;
    private final ReviewRepository repository;
    private final Previews previews;
    private final Documents documents;

    Publications(
            Articles articles,
            Revisions revisions,
            ReviewRepository repository,
            Previews previews,
            Documents documents) {
        this.articles = articles;
        this.revisions = revisions;
        this.repository = repository;
        this.previews = previews;
        this.documents = documents;
    }

    /**
     * Lets the readers of an audience to the article where they were not admitted, and to no other
     * of its texts: widening is reviewed per translation.
     */
    void admit(Review review, Audience audience, Actor actor) {
        repository.approveFor(review.revisionId(), audience);
        var before = review.articleAudience();
        var wider = Arrays.stream(Audience.values()).filter(each -> isWider(each, before)).toList();
        if (isWider(audience, before)) {
            repository.keepFor(review.articleId(), review.revisionId(), before, wider);
            articles.advance(review.articleId(), new Step.Widen(audience), actor);
        }
    }

    /**
     * Approved texts make an article a validated one. Where fewer may read it then, its private
     * links end, as where it is narrowed.
     */
    void publish(Review review, Audience audience, Actor actor) {
        if (review.takesFromReaders(audience)) {
            previews.revokeAll(review.articleId(), actor);
        }
        revisions.publish(review.revisionId(), actor);
        if (review.confidence() != Confidence.VALIDATED
                && review.confidence() != Confidence.ARCHIVED) {
            articles.advance(review.articleId(), new Step.Validate(), actor);
        }
    }

    /** Live without anybody's approval; a work in progress that has its answer is one no longer. */
    void publishUnreviewed(Review review, Revision text, Actor actor) {
        revisions.publish(review.revisionId(), actor);
        if (review.confidence() == Confidence.WORK_IN_PROGRESS && isAnswered(review, text)) {
            articles.advance(review.articleId(), new Step.Resolve(), actor);
        }
    }

    private boolean isAnswered(Review review, Revision text) {
        return articles.find(review.articleId()).kind() != ArticleKind.REPORT
                || !documents.report(text.body()).missing().contains(ReportPart.RESOLUTION);
    }

    static boolean isWider(Audience one, Audience than) {
        return one.compareTo(than) > 0;
    }
}
