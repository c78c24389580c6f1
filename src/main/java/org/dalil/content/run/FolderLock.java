package org.dalil.content.run;

import jakarta.inject.Singleton;

import org.dalil.database.Jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** One import or export at a time: on this node by a lock, among nodes by a row. */
@Singleton
public class FolderLock {
    private static final String JOB = "articles-folder";

    /** A node that died holds the others up for as long; a batch must be done within it. */
    private static final Duration HELD = Duration.ofSeconds(30);

    private static final Duration AGAIN = Duration.ofMillis(200);

    private final ReentrantLock here = new ReentrantLock();
    private final Jobs jobs;
    private final Clock clock;

    FolderLock(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * @throws ImportUnderWay where somebody else has it
     */
    public Held take() {
        if (here.isHeldByCurrentThread() || !here.tryLock()) {
            throw new ImportUnderWay("an import or export is running; wait until it is done");
        }
        try {
            if (!jobs.claim(JOB, HELD)) {
                throw new ImportUnderWay(
                        "an import or export is running on another node; wait until it is done");
            }
            return new Held();
        } catch (RuntimeException refused) {
            here.unlock();
            throw refused;
        }
    }

    /**
     * The same, after whoever has it is done.
     *
     * @throws ImportUnderWay where that takes longer
     */
    public Held await(Duration longest) {
        var end = System.nanoTime() + longest.toNanos();
        while (true) {
            try {
                return take();
            } catch (ImportUnderWay running) {
                if (System.nanoTime() > end) {
                    throw running;
                }
                LockSupport.parkNanos(AGAIN.toNanos());
            }
        }
    }

    public final class Held implements AutoCloseable {
        private Instant renewed = clock.instant();

        private Held() {}

        /** To be called between transactions, oftener than it runs out. */
        public void renew() {
            if (clock.instant().isBefore(renewed.plus(HELD.dividedBy(6)))) {
                return;
            }
            if (!jobs.claim(JOB, HELD)) {
                throw new ImportUnderWay(
                        "stopped: it stood still for too long and another node took over");
            }
            renewed = clock.instant();
        }

        @Override
        public void close() {
            try {
                jobs.release(JOB);
            } finally {
                here.unlock();
            }
        }
    }
}
