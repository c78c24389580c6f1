package org.dalil.article.revision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The door to all texts of many articles at once, for staff and the articles folder. */
@Singleton
public class HeldTexts {
    private final TranslationRepository translations;
    private final RevisionRepository revisions;
    private final DraftRepository drafts;

    HeldTexts(
            TranslationRepository translations,
            RevisionRepository revisions,
            DraftRepository drafts) {
        this.translations = translations;
        this.revisions = revisions;
        this.drafts = drafts;
    }

    /** By article and language. */
    public Map<Long, Map<Language, HeldText>> of(List<Long> articles) {
        var found = translations.findByArticleIdIn(articles);
        if (found.isEmpty()) {
            return Map.of();
        }
        var translationIds = found.stream().map(Translation::id).toList();
        var live = live(found);
        var working =
                by(drafts.findByTranslationIdIn(translationIds).stream(), Draft::translationId);
        var undecided = revisions.waiting(translationIds);
        var waiting = by(undecided.stream(), Revision::translationId);
        var scheduled =
                undecided.stream()
                        .filter(each -> each.state() == RevisionState.SCHEDULED)
                        .map(Revision::translationId)
                        .collect(toSet());
        return found.stream()
                .collect(
                        groupingBy(
                                Translation::articleId,
                                toMap(
                                        translation -> new Language(translation.language()),
                                        translation ->
                                                new HeldText(
                                                        translation,
                                                        live.get(translation.publishedRevisionId()),
                                                        working.get(translation.id()),
                                                        waiting.get(translation.id()),
                                                        scheduled.contains(translation.id())),
                                        (one, _) -> one,
                                        TreeMap::new)));
    }

    private Map<@Nullable Long, Revision> live(List<Translation> found) {
        var ids =
                found.stream()
                        .map(Translation::publishedRevisionId)
                        .filter(Objects::nonNull)
                        .toList();
        return ids.isEmpty()
                ? new HashMap<>()
                : by(revisions.findByIdIn(ids).stream(), Revision::id);
    }

    /** Of several under one key the last. */
    private static <T> Map<@Nullable Long, T> by(Stream<T> rows, Function<T, @Nullable Long> key) {
        return rows.collect(toMap(key, Function.identity(), (_, last) -> last));
    }
}
