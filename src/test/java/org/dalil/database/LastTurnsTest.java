package org.dalil.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.DefaultTaskExceptionHandler;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.dalil.testing.Dalil;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that is stopped has nothing to say about it. */
class LastTurnsTest {
    private static final String WANTED = "dalil.test.restless";

    /**
     * Something that needs the base as often as it can, and what it needs takes its time to end.
     */
    @Singleton
    @Requires(property = WANTED)
    static class Restless {
        private final Changes changes;
        private final Slow slow;

        Restless(Changes changes, Slow slow) {
            this.changes = changes;
            this.slow = slow;
        }

        @Scheduled(fixedDelay = "1ms")
        void look() {
            slow.turns.incrementAndGet();
            changes.position();
        }
    }

    @Singleton
    @Requires(property = WANTED)
    static class Slow {
        private final AtomicInteger turns = new AtomicInteger();
        private int turnsAtItsEnd;

        @PreDestroy
        void end() throws InterruptedException {
            turnsAtItsEnd = turns.get();
            Thread.sleep(200);
        }
    }

    @Test
    void noTurnComesAfterTheEndHasBegun() throws InterruptedException {
        var said = new ListAppender<ILoggingEvent>();
        said.start();
        var log = (Logger) LoggerFactory.getLogger(DefaultTaskExceptionHandler.class);
        log.addAppender(said);
        try {
            var context = Dalil.start(Map.of(WANTED, "true"));
            var slow = context.getBean(Slow.class);
            while (slow.turns.get() < 20) {
                Thread.sleep(5);
            }
            context.close();
            assertThat(slow.turns).hasValue(slow.turnsAtItsEnd);
        } finally {
            log.detachAppender(said);
        }
        assertThat(said.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
    }
}
