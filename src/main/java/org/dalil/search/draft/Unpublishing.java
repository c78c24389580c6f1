package org.dalil.search.draft;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.overview.WorkBody;
import org.dalil.article.overview.WorkText;
import org.dalil.article.overview.WorkTexts;
import org.dalil.markdown.Documents;
import org.dalil.search.SearchDocument;
import org.dalil.search.SearchDocument.Part;
import org.dalil.search.UnpublishedText;
import org.dalil.search.draft.Searched.Seen;
import org.dalil.search.filter.TextState;
import org.dalil.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Texts that readers do not have, as documents to search. */
@Singleton
class Unpublishing {
    private static final Logger LOG = LoggerFactory.getLogger(Unpublishing.class);

    /** Of each body: more of a text is not looked through for an excerpt, either. */
    private static final int MOST_CHARACTERS = 60_000;

    private final WorkTexts texts;
    private final Documents documents;

    Unpublishing(WorkTexts texts, Documents documents) {
        this.texts = texts;
        this.documents = documents;
    }

    /** Without those that are gone since. */
    List<UnpublishedText> of(List<Seen> seen) {
        var ids = seen.stream().map(each -> each.text().translationId()).toList();
        var bodies =
                texts.bodies(ids, MOST_CHARACTERS).stream()
                        .collect(toMap(WorkBody::translationId, each -> each));
        return seen.stream()
                .filter(each -> bodies.containsKey(each.text().translationId()))
                .flatMap(each -> text(each, bodies.get(each.text().translationId())).stream())
                .toList();
    }

    /** One that cannot be read keeps nobody from the others. */
    private Optional<UnpublishedText> text(Seen seen, WorkBody body) {
        var text = seen.text();
        try {
            return Optional.of(
                    new UnpublishedText(
                            text.translationId(),
                            document(seen, body),
                            states(text),
                            text.isBesideLive()));
        } catch (RuntimeException unreadable) {
            LOG.warn("The draft of article {} is not searched", text.articleId(), unreadable);
            return Optional.empty();
        }
    }

    private SearchDocument document(Seen seen, WorkBody body) {
        var text = seen.text();
        var parts =
                documents.sections(body.body(), text.title()).stream()
                        .map(each -> new Part(each.anchor(), each.heading(), each.text()))
                        .toList();
        return new SearchDocument(
                text.articleId(),
                text.ref(),
                new Language(text.language()),
                Audience.INTERNAL,
                text.kind(),
                text.categoryId(),
                seen.tags(),
                text.slug(),
                0, // no revision that readers could have
                text.title(),
                body.summary(),
                parts,
                text.changedAt());
    }

    /** What is archived is nothing else: its drafts and reviews rest with it. */
    private static Set<TextState> states(WorkText text) {
        var states = EnumSet.noneOf(TextState.class);
        if (text.isArchived()) {
            states.add(TextState.ARCHIVED);
            return states;
        }
        if (text.isDraft()) {
            states.add(TextState.DRAFT);
        }
        if (text.lastState() != null) {
            switch (text.lastState()) {
                case IN_REVIEW, SCHEDULED -> states.add(TextState.REVIEW);
                case RETURNED -> states.add(TextState.RETURNED);
                case PUBLISHED, SUPERSEDED, WITHDRAWN -> {}
            }
        }
        return states;
    }
}
