package org.dalil.reading;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import jakarta.inject.Singleton;

import org.dalil.text.Language;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Which articles are read most: asked on every home page, counted once a minute while nobody waits
 * for it (on a base of years it takes a second).
 */
@Singleton
class MostRead {
    /** Kept per question; whoever asks for fewer gets the first of them. */
    private static final int KEPT = 200;

    private final ReadingRepository repository;
    private final Days days;
    private final LoadingCache<Question, List<Long>> answers;

    MostRead(ReadingRepository repository, Days days, Clock clock) {
        this.repository = repository;
        this.days = days;
        this.answers =
                Caffeine.newBuilder()
                        .maximumSize(100)
                        .refreshAfterWrite(Duration.ofMinutes(1))
                        .expireAfterWrite(Duration.ofMinutes(10))
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build(this::count);
    }

    List<Long> in(Language language, int lastDays, int most) {
        return answers.get(new Question(language, lastDays)).stream().limit(most).toList();
    }

    private List<Long> count(Question question) {
        var since = days.today().minusDays(question.lastDays() - 1L);
        return repository.mostRead(question.language().code(), since, KEPT).stream()
                .map(ArticleCount::articleId)
                .toList();
    }

    private record Question(Language language, int lastDays) {}
}
