package org.dalil.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.DefaultTaskExceptionHandler;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.testing.Dalil;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that is stopped has nothing to say about it. */
class LastTurnsTest {
    private static final String WANTED = "dalil.test.restless";

    /** Something that needs the base as often as it can. */
    @Singleton
    @Requires(property = WANTED)
    static class Restless {
        private final Changes changes;
        private final AtomicInteger turns = new AtomicInteger();

        Restless(Changes changes) {
            this.changes = changes;
        }

        @Scheduled(fixedDelay = "1ms")
        void look() {
            changes.position();
            turns.incrementAndGet();
        }
    }

    @Test
    void noTurnComesAfterTheEndHasBegun() throws InterruptedException {
        var said = new ListAppender<ILoggingEvent>();
        said.start();
        var log = (Logger) LoggerFactory.getLogger(DefaultTaskExceptionHandler.class);
        log.addAppender(said);
        try {
            for (var time = 0; time < 5; time++) {
                var context = Dalil.start(Map.of(WANTED, "true"));
                var turns = context.getBean(Restless.class).turns;
                while (turns.get() < 20) {
                    Thread.sleep(5);
                }
                context.close();
            }
        } finally {
            log.detachAppender(said);
        }
        assertThat(said.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
    }
}
