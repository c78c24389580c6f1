package org.dalil.console.demo;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.ScheduledExecutorTaskScheduler;
import io.micronaut.scheduling.TaskExecutors;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledFuture;

/**
 * Jobs that look after a base wait until it is served: by a clock that stands in the past they
 * would compute, remind and tidy up on days that are not over.
 */
@Singleton
@Primary
@Named(TaskExecutors.SCHEDULED)
@Replaces(ScheduledExecutorTaskScheduler.class)
@Requires(env = Demo.ENVIRONMENT)
class DemoTurns extends ScheduledExecutorTaskScheduler {
    /** What begins sooner writes what waits in memory. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private static final Duration NEVER = Duration.ofDays(365);

    DemoTurns(@Named(TaskExecutors.SCHEDULED) ExecutorService executor) {
        super(executor);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(
            @Nullable Duration initialDelay, Duration delay, Runnable command) {
        var begins =
                initialDelay != null && initialDelay.compareTo(SOON) >= 0 ? NEVER : initialDelay;
        return super.scheduleWithFixedDelay(begins, delay, command);
    }
}
