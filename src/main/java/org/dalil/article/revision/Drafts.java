package org.dalil.article.revision;

import io.micronaut.context.event.ApplicationEventPublisher;

import jakarta.inject.Singleton;

import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.audit.Actor;
import org.dalil.database.Transactions;
import org.dalil.text.Language;
import org.dalil.text.Slug;
import org.dalil.text.SortKey;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** The door to working copies, for staff: one a translation, saved over and over. */
@Singleton
public class Drafts {
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final Articles articles;
    private final TranslationRepository translations;
    private final DraftRepository drafts;
    private final RevisionRepository revisions;
    private final Transactions transactions;
    private final ApplicationEventPublisher<DraftDiscarded> discarded;
    private final Clock clock;

    Drafts(
            Articles articles,
            TranslationRepository translations,
            DraftRepository drafts,
            RevisionRepository revisions,
            Transactions transactions,
            ApplicationEventPublisher<DraftDiscarded> discarded,
            Clock clock) {
        this.articles = articles;
        this.translations = translations;
        this.drafts = drafts;
        this.revisions = revisions;
        this.transactions = transactions;
        this.discarded = discarded;
        this.clock = clock;
    }

    /** The working copy of a translation, if somebody began one. */
    public Optional<Draft> of(long article, Language language) {
        return translations
                .findByArticleIdAndLanguage(article, language.code())
                .flatMap(translation -> drafts.findByTranslationId(idOf(translation)));
    }

    /**
     * Saves the working copy.
     *
     * @param seen what {@link Draft#token} was when it was read; null for the first save
     * @throws DraftConflict where somebody saved another text since, or handed that draft in; what
     *     is there is kept and given
     */
    public Draft save(
            long article, Language language, Text text, @Nullable String seen, Actor actor) {
        return transactions.write(
                () -> {
                    // of two who save in the same moment the second reads what the first wrote
                    articles.standInLine(article);
                    var translation = translation(article, language, text.title());
                    var stored = drafts.findByTranslationId(idOf(translation));
                    requireSeen(idOf(translation), stored.orElse(null), seen);
                    var draft =
                            new Draft(
                                    stored.map(Draft::id).orElse(null),
                                    idOf(translation),
                                    text.title(),
                                    text.summary(),
                                    text.body(),
                                    actor.accountId(),
                                    actor.name(),
                                    clock.instant(),
                                    stored.map(Draft::version).orElse(null));
                    if (actor.accountId() != null) {
                        drafts.sign(idOf(translation), actor.accountId());
                    }
                    return stored.isPresent() ? drafts.update(draft) : drafts.save(draft);
                });
    }

    private void requireSeen(long translation, @Nullable Draft stored, @Nullable String seen) {
        if (stored != null && !stored.token().equals(seen)) {
            throw DraftConflict.saved(stored);
        }
        if (stored == null && seen != null) {
            throw revisions.findByTranslationIdOrderByNumberDesc(translation).stream()
                    .findFirst()
                    .map(DraftConflict::ended)
                    .orElseGet(DraftConflict::ended);
        }
    }

    /**
     * The article that this person began with the same text a moment ago: who clicks twice means
     * one. To be asked in the transaction that begins another.
     */
    public Optional<Long> begun(long account, Language language, ArticleKind kind, Text text) {
        var _ = drafts.standInLine(account);
        var since = clock.instant().minus(MOMENT);
        return drafts.begun(account, language.code(), kind, text.title(), text.body(), since);
    }

    public void discard(long article, Language language) {
        transactions.write(
                () ->
                        of(article, language)
                                .ifPresent(
                                        draft -> {
                                            drafts.delete(draft);
                                            drafts.forgetWriters(draft.translationId());
                                            tellOf(new DraftDiscarded(article));
                                        }));
    }

    private void tellOf(DraftDiscarded draft) {
        transactions.afterwards(() -> discarded.publishEvent(draft));
    }

    /** Everybody who wrote in this working copy has written the revision that was made from it. */
    void carryWriters(Draft draft, long revision) {
        drafts.carryWriters(draft.translationId(), revision);
    }

    /** What the working copy was translated from is what the revision was translated from. */
    void carrySource(Draft draft, long revision) {
        drafts.carrySource(draft.translationId(), revision);
    }

    /** The translation a text belongs to, begun where there is none. */
    Translation translation(long article, Language language, String title) {
        var _ = articles.find(article);
        return translations
                .findByArticleIdAndLanguage(article, language.code())
                .orElseGet(
                        () ->
                                translations.save(
                                        new Translation(
                                                null,
                                                article,
                                                language.code(),
                                                Slug.of(title),
                                                SortKey.of(title),
                                                null,
                                                null,
                                                null)));
    }

    private static long idOf(Translation translation) {
        return Objects.requireNonNull(translation.id(), "a stored translation has an id");
    }
}
