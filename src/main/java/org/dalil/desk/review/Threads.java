package org.dalil.desk.review;

import jakarta.inject.Singleton;

import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewComment;
import org.dalil.article.review.ReviewComments;
import org.dalil.desk.frame.Words;
import org.dalil.desk.review.DeskReviewPage.Comment;

import java.util.List;

/** The comments on a translation, as the pages of all its revisions show them. */
@Singleton
class Threads {
    private final ReviewComments comments;

    Threads(ReviewComments comments) {
        this.comments = comments;
    }

    List<Comment> of(Review review) {
        return comments.of(review.translationId()).stream()
                .map(each -> comment(each, review))
                .toList();
    }

    private static Comment comment(ReviewComment comment, Review review) {
        var other =
                comment.revisionId() != null && comment.revisionId() != review.revisionId()
                        ? "/desk/review/" + comment.revisionId()
                        : null;
        return new Comment(
                comment.author(), comment.at(), Words.of(comment.body(), review.language()), other);
    }
}
