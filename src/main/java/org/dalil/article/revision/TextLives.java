package org.dalil.article.revision;

import jakarta.inject.Singleton;

import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The door to when readers were shown which text: what a text changed is told by the days before
 * and after it went live. Known since it is kept; of what was live then, also its own begin.
 */
@Singleton
public class TextLives {
    private final TextLifeRepository repository;
    private final Settings settings;
    private final Clock clock;

    TextLives(TextLifeRepository repository, Settings settings, Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
    }

    /** Earliest first. */
    public List<TextLife> of(long article, Language language) {
        return repository.of(article, language.code());
    }

    /**
     * The first from then on that everybody may read, and that is more than a mended typing error.
     */
    public Optional<TextLife> firstSince(long article, Language language, Instant since) {
        return repository.first(article, language.code(), since);
    }

    /** The day of the portal on which that one went live; on this day, or later. */
    public Optional<LocalDate> firstLive(long article, Language language, LocalDate after) {
        var zone = settings.portal().zone();
        return firstSince(article, language, after.atStartOfDay(zone).toInstant())
                .map(life -> LocalDate.ofInstant(life.liveAt(), zone));
    }

    /** In the caller's transaction, once their translations show them. */
    void begin(List<Long> revisions) {
        if (!revisions.isEmpty()) {
            repository.begin(revisions, clock.instant());
        }
    }

    /** Of those among them that are live; in the caller's transaction. */
    void end(List<Long> revisions) {
        if (!revisions.isEmpty()) {
            repository.end(revisions, clock.instant());
        }
    }
}
