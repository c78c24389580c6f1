package org.dalil.console.demo.shop.crowd;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What somebody does on the portal. Articles go by the names they have in the shop. */
public sealed interface Deed {

    /**
     * @param isStrong whether the search was sure of what it showed
     * @param shown by rank; empty: nothing
     */
    record Search(String words, boolean isStrong, int hits, List<String> shown) implements Deed {}

    /** Opens an article, in the language of the page where there is one. */
    record Open(String article, From from) implements Deed {}

    record Stay(String article, int seconds) implements Deed {}

    /** A line of the list below the search field, while typing. */
    record Choose(String words, String article, int place) implements Deed {}

    /**
     * @param opinion what was missing; null after a yes, and where nothing was said
     */
    record Vote(String article, boolean helpful, @Nullable Opinion opinion) implements Deed {}

    /**
     * The page for writing to us.
     *
     * @param form which one, so that what is sent can be told to have come from it
     */
    record Form(int form, String words, @Nullable String article) implements Deed {}

    record Send(int form, Question question) implements Deed {}

    /** From what kind of page somebody came. */
    enum From {
        HOME,
        SEARCH,
        CATEGORY,
        ARTICLE,
        OUTSIDE
    }
}
