package org.dalil.search.draft;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import org.dalil.search.following.Follower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;

/** Once a node is ready it reads what staff will search, so that none of them waits for it. */
@Singleton
class Warming {
    private static final Logger LOG = LoggerFactory.getLogger(Warming.class);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Follower follower;
    private final UnpublishedTexts texts;

    Warming(Follower follower, UnpublishedTexts texts) {
        this.follower = follower;
        this.texts = texts;
    }

    @EventListener
    void start(StartupEvent started) {
        Thread.ofVirtual().name("draft-warming").start(this::warm);
    }

    /** Whoever searches first does it, where this could not. */
    private void warm() {
        try {
            if (follower.await(0, LONGEST)) {
                texts.look();
            }
        } catch (RuntimeException stopped) {
            LOG.debug("Drafts are read when somebody searches them", stopped);
        }
    }
}
