package org.dalil.feedback;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.search.Popularity;
import org.dalil.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * Popularity by the votes of the last 90 days: the least share that likely finds it helpful. Few
 * votes, and bad ones, are as none: they lift nothing and bury nothing.
 */
@Singleton
class VotePopularity implements Popularity {
    private static final Logger LOG = LoggerFactory.getLogger(VotePopularity.class);
    private static final int DAYS = 90;
    private static final int MOST = 10_000;

    private final HelpfulnessRepository repository;
    private final Settings settings;
    private final Clock clock;
    private volatile Map<Long, Double> known = Map.of();

    VotePopularity(HelpfulnessRepository repository, Settings settings, Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public double of(long article) {
        return known.getOrDefault(article, 0.0);
    }

    /** Counts again; without the base what is known stays. */
    @Scheduled(fixedDelay = "5m", initialDelay = "15s")
    void count() {
        try {
            var today = LocalDate.ofInstant(clock.instant(), settings.portal().zone());
            known =
                    repository.ofArticles(today.minusDays(DAYS - 1L), Tally.ENOUGH, MOST).stream()
                            .collect(
                                    toUnmodifiableMap(
                                            TallyRow::number, row -> row.share().wilson().low()));
        } catch (RuntimeException refused) {
            LOG.warn("What votes say stays as it was: {}", refused.getMessage());
        }
    }
}
