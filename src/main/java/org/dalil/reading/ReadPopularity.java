package org.dalil.reading;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.search.Popularity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Popularity by the reads of the last 90 days, on a logarithmic scale: the step from 10 to 100
 * counts as much as that from 100 to 1,000. Made anew every five minutes, asked from memory.
 */
@Singleton
class ReadPopularity implements Popularity {
    private static final Logger LOG = LoggerFactory.getLogger(ReadPopularity.class);
    private static final int DAYS = 90;
    private static final int MOST = 10_000;

    /** So many reads make an article fully popular where none has more: one read makes nobody. */
    private static final long FEW = 100;

    private final ReadingRepository repository;
    private final Days days;
    private volatile Map<Long, Double> known = Map.of();

    ReadPopularity(ReadingRepository repository, Days days) {
        this.repository = repository;
        this.days = days;
    }

    @Override
    public double of(long article) {
        return known.getOrDefault(article, 0.0);
    }

    /** Counts again; without the base what is known stays. */
    @Scheduled(fixedDelay = "5m", initialDelay = "10s")
    void count() {
        try {
            known = scaled(repository.mostRead(days.today().minusDays(DAYS - 1L), MOST));
        } catch (RuntimeException refused) {
            LOG.warn("Popularity stays as it was: {}", refused.getMessage());
        }
    }

    /** Takes the most read first. */
    private static Map<Long, Double> scaled(List<ArticleCount> counts) {
        var most = counts.isEmpty() ? FEW : Math.max(FEW, counts.getFirst().views());
        return counts.stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                ArticleCount::articleId,
                                count -> Math.log1p(count.views()) / Math.log1p(most)));
    }
}
