package org.dalil.reading;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import jakarta.inject.Singleton;

import org.dalil.text.Language;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Which texts are read most, counted at most once a minute: a list of it is turned by pages. */
@Singleton
class ReadTexts {
    private static final int KEPT = 20_000;

    private final ReadingRepository repository;
    private final Days days;
    private final LoadingCache<Integer, List<TextViews>> answers;

    ReadTexts(ReadingRepository repository, Days days, Clock clock) {
        this.repository = repository;
        this.days = days;
        this.answers =
                Caffeine.newBuilder()
                        .maximumSize(4)
                        .expireAfterWrite(Duration.ofMinutes(1))
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build(this::count);
    }

    List<TextViews> over(int lastDays) {
        return answers.get(lastDays);
    }

    private List<TextViews> count(int lastDays) {
        return repository.texts(days.today().minusDays(lastDays - 1L), KEPT).stream()
                .map(
                        row ->
                                new TextViews(
                                        row.articleId(), new Language(row.language()), row.views()))
                .toList();
    }
}
