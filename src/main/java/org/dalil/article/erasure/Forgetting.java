package org.dalil.article.erasure;

/** What a feature above keeps of an article goes with it, in the same transaction. */
public interface Forgetting {

    void forget(long article);
}
