package org.dalil.search;

/** How much readers like an article, from whoever knows; it breaks ties and buries nothing. */
public interface Popularity {

    /**
     * @return 0 for an unknown or unread article to 1 for the most read; from memory, at once
     */
    double of(long article);
}
