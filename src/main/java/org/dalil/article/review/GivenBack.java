package org.dalil.article.review;

import jakarta.inject.Singleton;

import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revision;
import org.dalil.audit.Actor;

/**
 * Text that leaves the review goes on as a draft of the same writers: in the hands of its author,
 * or of who took over from them, and never of who corrected it.
 */
@Singleton
class GivenBack {
    private final Drafts drafts;
    private final ReviewRepository repository;
    private final ReviewLine line;
    private final Menders menders;

    GivenBack(Drafts drafts, ReviewRepository repository, ReviewLine line, Menders menders) {
        this.drafts = drafts;
        this.repository = repository;
        this.line = line;
        this.menders = menders;
    }

    /** Where another draft was begun meanwhile that one stays, and the text in the history. */
    void asDraft(Review review, Revision text) {
        if (drafts.of(review.articleId(), review.language()).isPresent()) {
            return;
        }
        var author = line.original(review);
        drafts.save(
                review.articleId(),
                review.language(),
                text.text(),
                null,
                new Actor(author.authorId(), author.author()));
        repository
                .writers(review.revisionId())
                .forEach(each -> repository.signDraft(review.translationId(), each));
        repository.carrySource(review.revisionId(), review.translationId());
        menders.of(review)
                .ifPresent(to -> repository.handDraft(review.translationId(), to.id(), to.name()));
    }
}
