package org.dalil.feedback;

import jakarta.inject.Singleton;

import org.dalil.article.revision.Revision;
import org.dalil.article.revision.RevisionRefused;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.TextLives;
import org.dalil.article.revision.Translation;
import org.dalil.text.Language;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** Which text a page showed whose reader votes. */
@Singleton
class VotedTexts {
    /** So long a page may lie open while another text goes live. */
    private static final Duration OPEN = Duration.ofDays(1);

    private final Revisions revisions;
    private final TextLives lives;
    private final Clock clock;

    VotedTexts(Revisions revisions, TextLives lives, Clock clock) {
        this.revisions = revisions;
        this.lives = lives;
        this.clock = clock;
    }

    /** Empty where it is no text of this article, or none that readers saw of late. */
    Optional<Language> language(long article, long revision) {
        try {
            var found = revisions.find(revision);
            return revisions.translations(article).stream()
                    .filter(each -> Objects.equals(each.id(), found.translationId()))
                    .filter(each -> isRead(each, found))
                    .map(each -> new Language(each.language()))
                    .findFirst();
        } catch (RevisionRefused _) {
            return Optional.empty();
        }
    }

    private boolean isRead(Translation translation, Revision revision) {
        var id = Revisions.idOf(revision);
        if (Objects.equals(translation.publishedRevisionId(), id)) {
            return true;
        }
        var since = clock.instant().minus(OPEN);
        var language = new Language(translation.language());
        return lives.of(translation.articleId(), language).stream()
                .filter(life -> life.revisionId() == id)
                .anyMatch(life -> life.endedAt() == null || life.endedAt().isAfter(since));
    }
}
