package org.dalil.mail.outbox;

/**
 * What a mail tells of, so that it goes when that is erased.
 *
 * @param kind {@link #CASE}, {@link #ARTICLE}; else what the news calls it
 * @param id 0 for no one thing
 */
public record About(String kind, long id) {
    public static final String CASE = "case";
    public static final String ARTICLE = "article";
}
