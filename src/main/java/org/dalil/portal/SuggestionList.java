package org.dalil.portal;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the search field offers while somebody types.
 *
 * @param said how many there are, in words, for who hears the page
 */
@Serdeable
record SuggestionList(String said, List<Line> suggestions) {

    /**
     * @param heading the section's, where the address leads to one
     * @param address the article's page, or its section
     * @param language the article's code
     * @param direction which way the title runs, by its letters
     * @param note the article's language by its own name, where it is not the page's
     */
    @Serdeable
    record Line(
            String title,
            @Nullable String heading,
            String address,
            String language,
            String direction,
            @Nullable String note) {}
}
