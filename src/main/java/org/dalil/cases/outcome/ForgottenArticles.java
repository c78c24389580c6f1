package org.dalil.cases.outcome;

import jakarta.inject.Singleton;

import org.dalil.article.erasure.Forgetting;

/** Cases stay when an article is erased; they no longer name it. */
@Singleton
class ForgottenArticles implements Forgetting {
    private final CaseLinkRepository links;

    ForgottenArticles(CaseLinkRepository links) {
        this.links = links;
    }

    @Override
    public void forget(long article) {
        links.forgetOrigin(article);
        links.forgetOutcome(article);
        links.forgetLinks(article);
    }
}
