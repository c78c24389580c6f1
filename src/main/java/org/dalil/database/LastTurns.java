package org.dalil.database;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.TaskExecutors;

import jakarta.inject.Named;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ends what is done every so often before anything is taken down: a turn that comes later would
 * find nothing to work with, and say so in the log of a server that was only stopped.
 */
@Context // made when the context ends, it would come too late
class LastTurns {
    private static final Logger LOG = LoggerFactory.getLogger(LastTurns.class);
    private static final int SECONDS = 10;

    private final ExecutorService turns;

    LastTurns(@Named(TaskExecutors.SCHEDULED) ExecutorService turns) {
        this.turns = turns;
    }

    @EventListener
    void end(ShutdownEvent event) throws InterruptedException {
        turns.shutdown();
        if (!turns.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("Something is still at work {} seconds after the stop", SECONDS);
        }
    }
}
