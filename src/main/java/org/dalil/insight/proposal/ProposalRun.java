package org.dalil.insight.proposal;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import org.dalil.database.Jobs;
import org.dalil.insight.daily.DaysComputed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.LocalDate;

/** Looks once a day for what there is to propose, behind the computing of days. */
@Singleton
class ProposalRun {
    private static final Logger LOG = LoggerFactory.getLogger(ProposalRun.class);
    private static final String JOB = "insight.proposals";
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Gathering proposals;
    private final Jobs jobs;
    private @Nullable LocalDate last;

    ProposalRun(Gathering proposals, Jobs jobs) {
        this.proposals = proposals;
        this.jobs = jobs;
    }

    @EventListener
    synchronized void on(DaysComputed computed) {
        try {
            if (!computed.last().equals(last) && jobs.claim(JOB, LONGEST)) {
                proposals.gather(computed.last());
                jobs.release(JOB);
                last = computed.last();
            }
        } catch (RuntimeException refused) {
            LOG.warn("Nothing was proposed, the next turn tries again: {}", refused.getMessage());
        }
    }
}
