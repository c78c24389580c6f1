package org.dalil.web.why;

import static java.util.stream.Collectors.joining;

import org.dalil.search.SearchRequest;
import org.dalil.web.why.WhyPanel.Field;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What somebody wants explained.
 *
 * @param wanted an article's number, address or title; empty for none yet
 * @param request the search it is about, on the page that is shown
 * @param everyone whether it was asked as everyone asks
 * @param path of the results page
 * @param fields of its address: the search without its page
 * @param other the address of the same search as the other of the two asks; null where staff alone
 *     can
 */
public record WhyAsked(
        String wanted,
        SearchRequest request,
        boolean everyone,
        String path,
        List<Field> fields,
        @Nullable String other) {

    String about(long article) {
        return path
                + fields.stream()
                        .map(each -> each.name() + "=" + encoded(each.value()))
                        .collect(joining("&", "?", "&why=" + article));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
