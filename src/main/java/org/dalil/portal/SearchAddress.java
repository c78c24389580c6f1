package org.dalil.portal;

import org.dalil.search.SearchRequest;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a search page is about, as its address says it.
 *
 * @param query stripped, never null
 * @param category an id, or null for all
 * @param tag null for any
 * @param page from 1
 * @param everyone whether somebody of staff asks as everyone does
 */
record SearchAddress(
        Language language,
        String query,
        @Nullable Long category,
        @Nullable String tag,
        int page,
        boolean everyone) {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    static SearchAddress of(
            Language language, String query, String category, String tag, int page) {
        return new SearchAddress(
                language,
                query.strip(),
                ID.matcher(category).matches() ? Long.valueOf(category) : null,
                tag.isBlank() ? null : tag.strip(),
                page,
                false);
    }

    /** The same as everyone gets it, for staff to see. */
    SearchAddress asEveryone(boolean asked) {
        return new SearchAddress(language, query, category, tag, page, asked);
    }

    boolean isAsked() {
        return !query.isEmpty() || tag != null;
    }

    boolean isTooLong() {
        return query.length() > SearchRequest.LONGEST;
    }

    SearchAddress onPage(int other) {
        return new SearchAddress(language, query, category, tag, other, everyone);
    }

    SearchAddress in(@Nullable Long other) {
        return new SearchAddress(language, query, other, tag, 1, everyone);
    }

    SearchAddress withoutTag() {
        return new SearchAddress(language, query, category, null, 1, everyone);
    }

    SearchAddress asking(String other) {
        return new SearchAddress(language, other, category, tag, 1, everyone);
    }

    /** Where to ask a person, with the words carried along. */
    String contact() {
        return "/" + language + "/contact?q=" + encoded(query);
    }

    /** Percent-encoded, for a link. */
    @Override
    public String toString() {
        var address = new StringBuilder("/" + language + "/search?q=").append(encoded(query));
        if (category != null) {
            address.append("&category=").append(category);
        }
        if (tag != null) {
            address.append("&tag=").append(encoded(tag));
        }
        if (everyone) {
            address.append("&as=everyone");
        }
        if (page > 1) {
            address.append("&page=").append(page);
        }
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
