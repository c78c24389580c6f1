package org.dalil.cases;

import jakarta.inject.Singleton;

import org.dalil.article.erasure.Forgetting;

/** Cases stay when an article is erased; they no longer name it. */
@Singleton
class ForgottenArticles implements Forgetting {
    private final CasePartRepository parts;

    ForgottenArticles(CasePartRepository parts) {
        this.parts = parts;
    }

    @Override
    public void forget(long article) {
        parts.forgetOrigin(article);
        parts.forgetOutcome(article);
        parts.forgetLinks(article);
    }
}
