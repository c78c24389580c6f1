package org.dalil.feedback;

import jakarta.inject.Singleton;

import org.dalil.article.erasure.Forgetting;

/** What readers said of an article goes with it; its tasks are forgotten with their subject. */
@Singleton
class ForgottenVotes implements Forgetting {
    private final VoteRepository repository;

    ForgottenVotes(VoteRepository repository) {
        this.repository = repository;
    }

    @Override
    public void forget(long article) {
        repository.forget(article);
    }
}
