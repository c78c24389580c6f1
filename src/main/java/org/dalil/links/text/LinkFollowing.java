package org.dalil.links.text;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.article.live.LiveArticles;
import org.dalil.database.Change;
import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;
import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.dalil.settings.Settings;
import org.dalil.text.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Follows the change clock, some articles at a time, on the one node that gets the job. */
@Singleton
public class LinkFollowing {
    private static final Logger LOG = LoggerFactory.getLogger(LinkFollowing.class);
    private static final String JOB = "links.follow";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Of ten seconds: the first round of a large base is nobody's hurry. */
    private static final Duration BUSY = Duration.ofSeconds(2);

    private static final int TEXTS = 50;
    private static final int CHANGES = 100;

    private final LinkReadingRepository repository;
    private final KeptLinks links;
    private final LiveArticles articles;
    private final Changes changes;
    private final Settings settings;
    private final Transactions transactions;
    private final Jobs jobs;
    private final String address;

    LinkFollowing(
            LinkReadingRepository repository,
            KeptLinks links,
            LiveArticles articles,
            Changes changes,
            Settings settings,
            Transactions transactions,
            Jobs jobs,
            @Value("${dalil.address:}") String address) {
        this.repository = repository;
        this.links = links;
        this.articles = articles;
        this.changes = changes;
        this.settings = settings;
        this.transactions = transactions;
        this.jobs = jobs;
        this.address = address;
    }

    @Scheduled(fixedDelay = "10s", initialDelay = "20s")
    synchronized void run() {
        try {
            if (isAnything() && jobs.claim(JOB, LONGEST)) {
                var end = System.nanoTime() + BUSY.toNanos();
                while (step() && System.nanoTime() < end) {
                    // the next one
                }
                jobs.release(JOB);
            }
        } catch (RuntimeException refused) {
            LOG.warn("Links were not read, the next turn goes on: {}", refused.getMessage());
        }
    }

    /** Reads all that is to be read, now. */
    public synchronized void catchUp() {
        while (step()) {
            // the next one
        }
    }

    /** An idle portal is asked for two rows, and writes none. */
    private boolean isAnything() {
        var now = repository.findById(LinkReading.ID).orElse(null);
        return now == null
                || !now.isFilled()
                || !now.portal().equals(portal())
                || now.position() != changes.position();
    }

    /**
     * @return whether there may be more
     */
    private boolean step() {
        var now = repository.findById(LinkReading.ID).orElse(null);
        if (now == null) {
            transactions.write(
                    () -> repository.save(LinkReading.from(changes.position(), portal())));
            return true;
        }
        if (!now.portal().equals(portal())) {
            keep(
                    LinkReading.from(
                            now.position(), portal())); // what it missed so far it reads later
            return true;
        }
        return now.isFilled() ? follow(now) : fill(now);
    }

    private boolean fill(LinkReading now) {
        var ids = articles.ids(now.filledTo(), TEXTS);
        if (ids.isEmpty()) {
            keep(now.filled());
        } else {
            links.readAnew(ids);
            keep(now.filledTo(ids.getLast()));
        }
        return true;
    }

    private boolean follow(LinkReading now) {
        var next = changes.after(now.position(), CHANGES);
        if (next.isEmpty()) {
            return false;
        }
        var changed = articles(next);
        if (!changed.isEmpty()) {
            links.readAnew(changed);
            links.judgeAnew(changed);
        }
        keep(now.at(next.getLast().position()));
        return true;
    }

    private static List<Long> articles(List<Change> changes) {
        return changes.stream()
                .filter(each -> each.kind() == ChangeKind.ARTICLE)
                .map(Change::subject)
                .distinct()
                .toList();
    }

    private void keep(LinkReading reading) {
        transactions.write(() -> repository.update(reading));
    }

    /** Which languages there are, and which address is ours. */
    private String portal() {
        var said = settings.portal().languages() + " " + address;
        return Sha256.hex(said.getBytes(StandardCharsets.UTF_8));
    }
}
