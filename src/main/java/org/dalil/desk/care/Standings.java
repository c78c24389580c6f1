package org.dalil.desk.care;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.care.Archives;
import org.dalil.article.overview.Overview;
import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.review.Withdrawals;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.desk.care.Standing.Planned;
import org.dalil.desk.frame.Actors;
import org.dalil.desk.frame.Times;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds out what is true of a text: for whom it is live, and what is on its way. */
@Singleton
public class Standings {
    private static final String NONE = "none";

    private final Archives archives;
    private final ReviewLists reviews;
    private final Withdrawals withdrawals;
    private final Times times;
    private final Actors actors;

    Standings(
            Archives archives,
            ReviewLists reviews,
            Withdrawals withdrawals,
            Times times,
            Actors actors) {
        this.archives = archives;
        this.reviews = reviews;
        this.withdrawals = withdrawals;
        this.times = times;
        this.actors = actors;
    }

    /**
     * @param history every revision of the text, the last first
     */
    public Standing of(Overview text, List<Revision> history, Account me, Language page) {
        var since = since(text);
        var scheduled = scheduled(history);
        var next = scheduled.stream().findFirst();
        var waiting = first(history, RevisionState.IN_REVIEW);
        var returned =
                history.stream()
                        .limit(1)
                        .filter(each -> is(each, RevisionState.RETURNED))
                        .findFirst();
        var onItsWay = text.isArchived() ? "held" : "yes";
        return new Standing(
                live(text),
                since == null ? "no" : "yes",
                since,
                text.outdated() && !text.isArchived() ? "yes" : NONE,
                next.isPresent() ? onItsWay : NONE,
                next.map(each -> actors.said(each.author(), page)).orElse(""),
                next.map(each -> time(each, page)).orElse(""),
                next.map(Standings::readers).orElse(NONE),
                waiting.isPresent() ? onItsWay : NONE,
                waiting.map(each -> actors.said(each.author(), page)).orElse(""),
                returned.isPresent() ? "yes" : NONE,
                returned.map(each -> actors.said(each.author(), page)).orElse(""),
                text.isDraft() ? "yes" : NONE,
                actors.said(Objects.requireNonNullElse(text.draftAuthor(), ""), page),
                waiting.or(() -> returned)
                        .map(Revisions::idOf)
                        .or(() -> next.map(Review::revisionId))
                        .map(id -> "/desk/review/" + id)
                        .orElse(null),
                scheduled.stream().map(each -> planned(each, me, page)).toList());
    }

    /** For whom it is live today. */
    static String live(Overview text) {
        if (text.isArchived()) {
            return "archived";
        }
        return text.liveAudience() == null
                ? NONE
                : code(Audience.narrower(text.articleAudience(), text.liveAudience()));
    }

    /** What was in the archive between was live for nobody. */
    private @Nullable Instant since(Overview text) {
        if (text.isArchived()) {
            return archives.archivedAt(text.articleId()).orElse(null);
        }
        var live = text.liveAt();
        return live == null
                ? null
                : archives.restoredAt(text.articleId()).filter(live::isBefore).orElse(live);
    }

    private List<Review> scheduled(List<Revision> history) {
        return history.stream()
                .filter(each -> is(each, RevisionState.SCHEDULED))
                .map(Revisions::idOf)
                .map(reviews::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Standings::publishAt))
                .toList();
    }

    private Planned planned(Review each, Account me, Language page) {
        return new Planned(
                each.revisionId(),
                "/desk/review/" + each.revisionId(),
                each.number(),
                actors.said(each.author(), page),
                time(each, page),
                readers(each),
                withdrawals.mayWithdraw(each, me));
    }

    private String time(Review each, Language page) {
        return times.of(publishAt(each), page);
    }

    private static Instant publishAt(Review each) {
        return Objects.requireNonNullElse(each.publishAt(), each.createdAt());
    }

    /** Who may read it once it is live, as the article stands today. */
    private static String readers(Review each) {
        return code(Audience.narrower(each.articleAudience(), each.audience()));
    }

    private static String code(Audience readers) {
        return switch (readers) {
            case INTERNAL -> "staff";
            case PARTNER -> "partners";
            case CUSTOMER -> "customers";
            case PUBLIC -> "everyone";
        };
    }

    private static Optional<Revision> first(List<Revision> history, RevisionState state) {
        return history.stream().filter(each -> is(each, state)).findFirst();
    }

    private static boolean is(Revision each, RevisionState state) {
        return each.state() == state;
    }
}
