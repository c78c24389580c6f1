package org.dalil.desk.articles;

import io.micronaut.http.HttpRequest;

import org.dalil.desk.frame.Pager;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/** A list and its filters, as the address has them; what is empty is left out. */
record ListAddress(
        String state, String category, String language, String audience, String words, int page) {
    /** Nobody looks for a longer title. */
    private static final int LONGEST = 250;

    static ListAddress of(HttpRequest<?> request) {
        var words = one(request, "q");
        return new ListAddress(
                one(request, "state"),
                one(request, "category"),
                one(request, "language"),
                one(request, "audience"),
                words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                Pager.number(one(request, "page")));
    }

    ListAddress onPage(int number) {
        return new ListAddress(state, category, language, audience, words, number);
    }

    @Override
    public String toString() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("state", state);
        parts.put("category", category);
        parts.put("language", language);
        parts.put("audience", audience);
        parts.put("q", words);
        parts.put("page", page > 1 ? Integer.toString(page) : "");
        var query = new StringBuilder();
        parts.forEach((name, value) -> append(query, name, value));
        return "/desk/articles" + query;
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String one(HttpRequest<?> request, String name) {
        var value = request.getParameters().get(name);
        return value == null ? "" : value.strip();
    }
}
