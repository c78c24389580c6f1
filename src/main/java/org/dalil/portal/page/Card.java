package org.dalil.portal.page;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A hit of a search.
 *
 * @param title with the words that matched
 * @param address where in the article the words stand
 * @param section the heading they stand under; null at the article's top
 * @param excerpt about two lines with the words that matched, or null
 * @param category the name of the article's category, or null
 * @param updatedAt when its text went live
 * @param language the article's language by its own name; null where it is the page's
 * @param audience the key of the message that says whom it is for; null for everyone
 * @param article its number
 * @param why where it is explained, for staff; null for everyone else
 */
public record Card(
        Marked title,
        String address,
        @Nullable Words section,
        @Nullable Marked excerpt,
        @Nullable Words category,
        Instant updatedAt,
        @Nullable Words language,
        @Nullable String audience,
        long article,
        @Nullable String why) {

    /** The same with a way to ask why it is there. */
    public Card explainedAt(String address) {
        return new Card(
                title,
                this.address,
                section,
                excerpt,
                category,
                updatedAt,
                language,
                audience,
                article,
                address);
    }
}
