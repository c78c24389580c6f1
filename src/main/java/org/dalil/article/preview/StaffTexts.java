package org.dalil.article.preview;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Translation;
import org.dalil.text.Language;

/**
 * Which texts are for staff as long as nobody who reviews says otherwise. For whom a text is meant
 * is its writer's wish until it is approved: then it counts as what is live in its place, and what
 * was sent back or withdrawn is for staff alone.
 */
@Singleton
class StaffTexts {
    private final Articles articles;
    private final Revisions revisions;

    StaffTexts(Articles articles, Revisions revisions) {
        this.articles = articles;
        this.revisions = revisions;
    }

    /** A draft goes on from what is live, or from what a reviewer did not let out. */
    boolean holdDraft(long article, Language language) {
        return !isForEveryone(articles.find(article))
                || !isLiveForEveryone(article, language)
                || revisions.history(article, language).stream()
                        .findFirst()
                        .filter(last -> last.state() == RevisionState.RETURNED)
                        .isPresent();
    }

    boolean hold(Revision revision, long article) {
        return revision.audience() != Audience.PUBLIC
                || !isForEveryone(articles.find(article))
                || switch (revision.state()) {
                    case PUBLISHED, SCHEDULED -> false;
                    case IN_REVIEW, SUPERSEDED ->
                            !isLiveForEveryone(article, of(revision, article));
                    case RETURNED, WITHDRAWN -> true;
                };
    }

    private static boolean isForEveryone(Article article) {
        return article.audience() == Audience.PUBLIC && article.confidence() != Confidence.ARCHIVED;
    }

    private boolean isLiveForEveryone(long article, Language language) {
        return revisions
                .live(article, language)
                .filter(live -> live.audience() == Audience.PUBLIC)
                .isPresent();
    }

    private Language of(Revision revision, long article) {
        return revisions.translations(article).stream()
                .filter(each -> Revisions.idOf(each) == revision.translationId())
                .map(Translation::language)
                .map(Language::new)
                .findFirst()
                .orElseThrow(() -> new PreviewRefused(PreviewRefused.Rule.NO_TEXT));
    }
}
