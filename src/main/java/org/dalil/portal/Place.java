package org.dalil.portal;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

import java.util.regex.Pattern;

/** The part {@code 12-reset-your-password} of an address: the id counts, the slug is for people. */
record Place(long id, String slug) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})(?:-(.*))?", Pattern.DOTALL);

    /** Without a number at its head there is no such page. */
    static Place of(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw nowhere();
        }
        return new Place(
                Long.parseLong(parts.group(1)), parts.group(2) == null ? "" : parts.group(2));
    }

    /** What is answered as for every address that leads nowhere. */
    static HttpStatusException nowhere() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "no such page");
    }
}
