package org.dalil.database;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Work that one node does at a time and that nobody knows the length of: it keeps the job as long
 * as it is at it, and loses it two minutes after it died.
 */
@Singleton
public class LongJobs {
    private static final Logger LOG = LoggerFactory.getLogger(LongJobs.class);
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final Set<String> atWork = ConcurrentHashMap.newKeySet();
    private final Jobs jobs;

    LongJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * Does it where the job is free. After a failure it is free two minutes later, for this node at
     * once.
     *
     * @param work one at a time on this node; is given what to ask again and again: it throws where
     *     the node was away for so long that another is at it
     * @return empty where another node is at it
     */
    public <T> Optional<T> turn(String job, Function<Runnable, T> work) {
        if (!jobs.claim(job, KEPT)) {
            return Optional.empty();
        }
        T done;
        atWork.add(job);
        try {
            done = work.apply(() -> stillOurs(job));
        } finally {
            atWork.remove(job);
        }
        jobs.release(job);
        return Optional.of(done);
    }

    /** Beside the work, which may be in one transaction for longer than a job is kept. */
    @Scheduled(fixedDelay = "20s", initialDelay = "20s")
    void renew() {
        try {
            atWork.forEach(job -> jobs.extend(job, KEPT));
        } catch (RuntimeException refused) {
            LOG.warn("Jobs were not kept, the next turn tries again: {}", refused.getMessage());
        }
    }

    private void stillOurs(String job) {
        if (!jobs.isOurs(job)) {
            throw new IllegalStateException("another node took " + job);
        }
    }
}
