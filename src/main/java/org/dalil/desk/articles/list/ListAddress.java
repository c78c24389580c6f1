package org.dalil.desk.articles.list;

import io.micronaut.http.HttpRequest;

import org.dalil.desk.frame.Pager;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/** A list and its filters, as the address has them; what is empty is left out. */
record ListAddress(
        String state,
        String category,
        String language,
        String audience,
        String owner,
        String due,
        String words,
        int page) {
    /** Nobody looks for a longer title. */
    private static final int LONGEST = 250;

    static ListAddress of(HttpRequest<?> request) {
        return new ListAddress(
                one(request, "state"),
                one(request, "category"),
                one(request, "language"),
                one(request, "audience"),
                one(request, "owner"),
                one(request, "due"),
                one(request, "q"),
                Pager.number(one(request, "page")));
    }

    ListAddress onPage(int number) {
        return new ListAddress(state, category, language, audience, owner, due, words, number);
    }

    /** Where several of its articles are sent. */
    String bulk() {
        return "/desk/articles/bulk" + query();
    }

    @Override
    public String toString() {
        return "/desk/articles" + query();
    }

    private String query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("state", state);
        parts.put("category", category);
        parts.put("language", language);
        parts.put("audience", audience);
        parts.put("owner", owner);
        parts.put("due", due);
        parts.put("q", words);
        parts.put("page", page > 1 ? Integer.toString(page) : "");
        var query = new StringBuilder();
        parts.forEach((name, value) -> append(query, name, value));
        return query.toString();
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
        var said = value == null ? "" : value.strip();
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }
}
