package org.dalil.desk.review;

import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.care.ReviewDates;
import org.dalil.article.review.FourEyes;
import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.review.ReviewPolicies;
import org.dalil.article.review.ReviewPolicy;
import org.dalil.desk.frame.Actors;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.Times;
import org.dalil.desk.frame.Words;
import org.dalil.desk.review.DeskReviewQueuePage.OverdueRow;
import org.dalil.desk.review.DeskReviewQueuePage.Row;
import org.dalil.desk.review.DeskReviewQueuePage.ScheduledRow;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes the page of the queue. */
@Singleton
class QueuePages {
    private static final int MOST = 200;

    private final ReviewLists lists;
    private final FourEyes fourEyes;
    private final ReviewDates dates;
    private final ReviewPolicies policies;
    private final ReviewWords words;
    private final Actors actors;
    private final Times times;
    private final DeskFrames frames;

    QueuePages(
            ReviewLists lists,
            FourEyes fourEyes,
            ReviewDates dates,
            ReviewPolicies policies,
            ReviewWords words,
            Actors actors,
            Times times,
            DeskFrames frames) {
        this.lists = lists;
        this.fourEyes = fourEyes;
        this.dates = dates;
        this.policies = policies;
        this.words = words;
        this.actors = actors;
        this.times = times;
        this.frames = frames;
    }

    DeskReviewQueuePage page(
            HttpRequest<?> request,
            Asking asking,
            Account by,
            @Nullable String done,
            List<String> problems) {
        var page = frames.language(request);
        var title = words.say("title", Map.of(), page);
        var rows = lists.waiting(MOST).stream().map(each -> row(each, by, page)).toList();
        return new DeskReviewQueuePage(
                frames.of(request, asking, "review", title),
                done,
                problems,
                rows,
                rows.stream().anyMatch(row -> row.ticked() != null),
                lists.scheduled().stream().map(each -> scheduled(each, page)).toList(),
                dates.overdue(page).stream()
                        .map(
                                each ->
                                        new OverdueRow(
                                                "/desk/articles/" + each.articleId(),
                                                Words.of(each.title(), each.language()),
                                                each.owner() == null
                                                        ? null
                                                        : actors.owner(each.owner(), page),
                                                times.of(each.reviewBy(), page)))
                        .toList(),
                licensed(policies.now()));
    }

    /** The sentence that says why authors may approve their own, or null. */
    static @Nullable String licensed(ReviewPolicy policy) {
        if (policy.rule() == ReviewPolicy.Rule.STRICT) {
            return null;
        }
        return policy.isForWantOfAnother() ? "desk.review.licensedAlone" : "desk.review.licensed";
    }

    /** What was done last, said from how it stands now. */
    @Nullable String done(Optional<Long> was, Language page) {
        return was.flatMap(lists::find).map(each -> words.outcome(each, page)).orElse(null);
    }

    private Row row(Review review, Account by, Language page) {
        var own = fourEyes.needAnother(review, review.audience(), by);
        var taken = review.claimedBy() != null && !review.isClaimedBy(by.id());
        return new Row(
                "/desk/review/" + review.revisionId(),
                Words.of(review.title(), review.language()),
                ReviewWords.languageName(review.language(), page),
                review.author(),
                review.createdAt(),
                Objects.requireNonNullElse(review.addedWords(), 0),
                Objects.requireNonNullElse(review.removedWords(), 0),
                review.overId() == null,
                review.minor(),
                review.missedItsTime(),
                review.claimedBy(),
                own,
                review.minor() && !own && !taken ? ticked(review) : null);
    }

    /** Names the revision and the live text it was seen over. */
    private static String ticked(Review review) {
        return review.revisionId()
                + "-"
                + Objects.requireNonNullElse(review.publishedRevisionId(), 0L);
    }

    private ScheduledRow scheduled(Review review, Language page) {
        return new ScheduledRow(
                "/desk/review/" + review.revisionId(),
                Words.of(review.title(), review.language()),
                Objects.requireNonNullElse(review.decidedBy(), ""),
                Objects.requireNonNullElse(review.publishAt(), review.createdAt()),
                words.time(review.publishAt(), page));
    }
}
