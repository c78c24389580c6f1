package org.dalil.article.review;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.audit.Actor;
import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * Puts live what was approved for a time that has come, on the one node that gets the job. Where
 * something else is live than its approver saw, it waits for review again, and they are told.
 */
@Singleton
class ScheduledPublications {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledPublications.class);
    private static final String JOB = "review.publish";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ReviewRepository repository;
    private final ReviewLine line;
    private final Revisions revisions;
    private final ReviewMails mails;
    private final Publications publications;
    private final Transactions transactions;
    private final Jobs jobs;
    private final Clock clock;

    ScheduledPublications(
            ReviewRepository repository,
            ReviewLine line,
            Revisions revisions,
            ReviewMails mails,
            Publications publications,
            Transactions transactions,
            Jobs jobs,
            Clock clock) {
        this.repository = repository;
        this.line = line;
        this.revisions = revisions;
        this.mails = mails;
        this.publications = publications;
        this.transactions = transactions;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "10s", initialDelay = "10s")
    void run() {
        try {
            if (!repository.due(clock.instant()).isEmpty() && jobs.claim(JOB, LONGEST)) {
                publishDue();
                jobs.release(JOB);
            }
        } catch (RuntimeException refused) {
            LOG.warn(
                    "Scheduled texts were not published, the next turn tries again: {}",
                    refused.getMessage());
        }
    }

    /** One that cannot be published keeps no other from it. */
    void publishDue() {
        for (var due : repository.due(clock.instant())) {
            try {
                transactions.write(() -> publish(due.revisionId()));
            } catch (RuntimeException refused) {
                LOG.warn("Revision {} was not published at its time", due.revisionId(), refused);
            }
        }
    }

    private void publish(long revision) {
        var review = line.of(revision);
        if (review.state() != RevisionState.SCHEDULED) {
            return; // withdrawn a moment ago
        }
        if (isLiveAsSeen(review)) {
            repository.publishAt(revision, review.publishAt(), review.publishedRevisionId());
            publications.publish(review, review.audience(), Actor.SYSTEM);
        } else {
            revisions.move(revision, RevisionState.IN_REVIEW, Actor.SYSTEM);
            repository.undecided(revision);
            mails.overtaken(review);
        }
    }

    /**
     * Of several that were scheduled one goes live over another; whoever approved the later one
     * said that they know.
     */
    private boolean isLiveAsSeen(Review due) {
        var seen = due.approvedOverId();
        var live = due.publishedRevisionId();
        while (live != null && !live.equals(seen)) {
            var before = line.find(live);
            if (before.publishAt() == null) {
                return false;
            }
            live = before.approvedOverId();
        }
        return Objects.equals(live, seen);
    }
}
