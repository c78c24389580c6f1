package org.dalil.search;

/** An index in the making; unseen by readers until it takes over. */
public interface FreshIndex extends AutoCloseable {

    void replace(Batch batch);

    /** Puts itself in the place of the index that made it, durably and between two requests. */
    void takeOver();

    /** Throws it away unless it took over. */
    @Override
    void close();
}
