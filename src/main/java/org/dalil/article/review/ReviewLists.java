package org.dalil.article.review;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** The door to what waits, what was sent back, and what is scheduled; for staff. */
@Singleton
public class ReviewLists {
    private final ReviewRepository repository;
    private final Revisions revisions;

    ReviewLists(ReviewRepository repository, Revisions revisions) {
        this.repository = repository;
        this.revisions = revisions;
    }

    /** What waits, the longest first; what is archived does not. */
    public List<Review> waiting(int most) {
        return repository.waiting(most);
    }

    public long countWaiting() {
        return repository.countWaiting();
    }

    /** What is approved for a later time, the next first. */
    public List<Review> scheduled() {
        return repository.scheduled();
    }

    /** What this account has to mend, the last first. */
    public List<Review> returnedTo(Account account) {
        return repository.returnedTo(account.id());
    }

    public Optional<Review> find(long revision) {
        return repository.find(revision);
    }

    /** Every revision of the translation that this one is of, the last first. */
    public List<Review> history(Review review) {
        return repository.ofTranslation(review.translationId());
    }

    /** The text that is live where this one would be. */
    public @Nullable Revision live(Review review) {
        var published = review.publishedRevisionId();
        return published == null ? null : revisions.find(published);
    }

    /** The review that waits longest after this one, or else the longest waiting of all. */
    public Optional<Review> after(Review review) {
        var waiting =
                repository.waiting(500).stream()
                        .filter(each -> each.revisionId() != review.revisionId())
                        .toList();
        return waiting.stream()
                .filter(each -> !isBefore(each, review))
                .findFirst()
                .or(() -> waiting.stream().findFirst());
    }

    /** The review that stands before this one in the queue. */
    public Optional<Review> before(Review review) {
        return repository.waiting(500).stream()
                .filter(each -> isBefore(each, review))
                .reduce((_, last) -> last);
    }

    private static boolean isBefore(Review one, Review other) {
        var order = one.createdAt().compareTo(other.createdAt());
        return order < 0 || (order == 0 && one.revisionId() < other.revisionId());
    }
}
