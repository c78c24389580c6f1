package org.dalil.portal;

import static java.util.stream.Collectors.joining;

import org.dalil.search.SearchRequest;
import org.dalil.text.Hidden;
import org.dalil.text.Language;
import org.dalil.web.why.WhyPanel.Field;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a search page is about, as its address says it.
 *
 * @param query stripped, never null
 * @param category as it is said, right or wrong; empty for all
 * @param tag the same; null for any
 * @param page from 1
 * @param everyone whether somebody of staff asks as everyone does
 */
record SearchAddress(
        Language language,
        String query,
        String category,
        @Nullable String tag,
        int page,
        boolean everyone) {
    /** As long as a tag can be. */
    private static final int LONGEST_TAG = 100;

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    static SearchAddress of(
            Language language, String query, String category, String tag, int page) {
        return new SearchAddress(
                language,
                query.strip(),
                category.strip(),
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

    /** Empty also where none could be meant. */
    Optional<Long> categoryId() {
        return ID.matcher(category).matches()
                ? Optional.of(Long.valueOf(category))
                : Optional.empty();
    }

    /** Whether there could be such a tag, or none is said. */
    boolean hasTag() {
        return tag == null || tag.length() <= LONGEST_TAG && !Hidden.isIn(tag);
    }

    boolean isTooLong() {
        return query.length() > SearchRequest.LONGEST;
    }

    SearchAddress onPage(int other) {
        return new SearchAddress(language, query, category, tag, other, everyone);
    }

    SearchAddress in(@Nullable Long other) {
        var id = other == null ? "" : other.toString();
        return new SearchAddress(language, query, id, tag, 1, everyone);
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

    String path() {
        return "/" + language + "/search";
    }

    /** All of it but the page. */
    List<Field> fields() {
        var fields = new ArrayList<>(List.of(new Field("q", query)));
        if (!category.isEmpty()) {
            fields.add(new Field("category", category));
        }
        if (tag != null) {
            fields.add(new Field("tag", tag));
        }
        if (everyone) {
            fields.add(new Field("as", "everyone"));
        }
        return fields;
    }

    /** Where the numbers of its categories are. */
    String counts() {
        return path() + "/counts" + asked();
    }

    /** Percent-encoded, for a link. */
    @Override
    public String toString() {
        return path() + asked() + (page > 1 ? "&page=" + page : "");
    }

    private String asked() {
        return fields().stream()
                .map(each -> each.name() + "=" + encoded(each.value()))
                .collect(joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
