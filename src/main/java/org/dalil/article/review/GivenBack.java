package org.dalil.article.review;

import jakarta.inject.Singleton;

import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revision;
import org.dalil.audit.Actor;

/** Text that leaves the review goes on as a draft of the same writers. */
@Singleton
class GivenBack {
    private final Drafts drafts;
    private final ReviewRepository repository;

    GivenBack(Drafts drafts, ReviewRepository repository) {
        this.drafts = drafts;
        this.repository = repository;
    }

    /** Where another draft was begun meanwhile that one stays, and the text in the history. */
    void asDraft(Review review, Revision text) {
        if (drafts.of(review.articleId(), review.language()).isPresent()) {
            return;
        }
        drafts.save(
                review.articleId(),
                review.language(),
                text.text(),
                null,
                new Actor(text.authorId(), text.author()));
        repository
                .writers(review.revisionId())
                .forEach(each -> repository.signDraft(review.translationId(), each));
        repository.carrySource(review.revisionId(), review.translationId());
    }
}
