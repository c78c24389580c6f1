package org.dalil.reading;

import jakarta.inject.Singleton;

import org.dalil.article.erasure.Forgetting;

/** How often an article was read is forgotten with it. */
@Singleton
class ForgottenCounts implements Forgetting {
    private final DayCountRepository counts;

    ForgottenCounts(DayCountRepository counts) {
        this.counts = counts;
    }

    @Override
    public void forget(long article) {
        counts.forgetReads(article);
        counts.forgetDays(article);
    }
}
