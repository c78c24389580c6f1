package org.dalil.portal;

import java.util.regex.Pattern;

/** The page of a list that an address names. */
final class PageNumber {
    private static final Pattern WRITTEN = Pattern.compile("[1-9]\\d{0,5}");

    private PageNumber() {}

    /** From 1; what is no number is the first page. */
    static int of(String written) {
        return WRITTEN.matcher(written).matches() ? Integer.parseInt(written) : 1;
    }
}
