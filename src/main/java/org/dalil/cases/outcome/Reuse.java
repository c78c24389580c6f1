package org.dalil.cases.outcome;

import jakarta.inject.Singleton;

import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Step;
import org.dalil.article.revision.Revisions;
import org.dalil.audit.Actor;
import org.dalil.text.Language;

import java.util.Objects;

/** An article that solved a case of somebody who did not write it is validated (KCS). */
@Singleton
class Reuse {
    private final Articles articles;
    private final Revisions revisions;

    Reuse(Articles articles, Revisions revisions) {
        this.articles = articles;
        this.revisions = revisions;
    }

    void of(long article, Actor by) {
        if (articles.find(article).confidence() == Confidence.NOT_VALIDATED
                && by.accountId() != null
                && !wrote(article, by.accountId())) {
            articles.advance(article, new Step.Validate(), by);
        }
    }

    private boolean wrote(long article, long account) {
        return revisions.translations(article).stream()
                .flatMap(each -> revisions.live(article, new Language(each.language())).stream())
                .anyMatch(revision -> Objects.equals(revision.authorId(), account));
    }
}
