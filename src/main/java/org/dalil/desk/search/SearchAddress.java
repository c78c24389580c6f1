package org.dalil.desk.search;

import static java.util.stream.Collectors.joining;

import io.micronaut.http.HttpRequest;

import org.dalil.desk.frame.Pager;
import org.dalil.search.SearchRequest;
import org.dalil.search.filter.Facet;
import org.dalil.web.why.WhyPanel.Field;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A search of the desk, as its address has it.
 *
 * @param query stripped
 * @param chosen what each filter says, right or wrong; without those that say nothing
 * @param order {@code date}, or else empty
 * @param page from 1
 */
record SearchAddress(String query, Map<Facet, String> chosen, String order, int page) {
    static final String PATH = "/desk/search";
    static final String DATE = "date";

    SearchAddress {
        chosen = Map.copyOf(chosen);
    }

    static SearchAddress of(HttpRequest<?> request) {
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            var said = one(request, name(facet));
            if (!said.isEmpty()) {
                chosen.put(facet, said);
            }
        }
        return new SearchAddress(
                one(request, "q"),
                chosen,
                one(request, "order").equals(DATE) ? DATE : "",
                Pager.number(one(request, "page")));
    }

    private static String one(HttpRequest<?> request, String name) {
        var value = request.getParameters().get(name);
        return value == null ? "" : value.strip();
    }

    static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    String said(Facet facet) {
        return chosen.getOrDefault(facet, "");
    }

    boolean isTooLong() {
        return query.length() > SearchRequest.LONGEST;
    }

    /** Whether there is anything to look for. */
    boolean isAsked() {
        return !query.isEmpty() || !chosen.isEmpty();
    }

    boolean isByDate() {
        return order.equals(DATE);
    }

    SearchAddress onPage(int number) {
        return new SearchAddress(query, chosen, order, number);
    }

    SearchAddress ordered(String other) {
        return new SearchAddress(query, chosen, other, 1);
    }

    SearchAddress asking(String other) {
        return new SearchAddress(other, chosen, order, 1);
    }

    /**
     * @param value empty for any
     */
    SearchAddress with(Facet facet, String value) {
        var other = new EnumMap<Facet, String>(Facet.class);
        other.putAll(chosen);
        other.remove(facet);
        if (!value.isEmpty()) {
            other.put(facet, value);
        }
        return new SearchAddress(query, other, order, 1);
    }

    SearchAddress withoutFilters() {
        return new SearchAddress(query, Map.of(), order, 1);
    }

    /** All of it but the page. */
    List<Field> fields() {
        var fields = new ArrayList<>(List.of(new Field("q", query)));
        fields.addAll(kept());
        return fields;
    }

    /** What stays where other words are searched for. */
    List<Field> kept() {
        var kept = new ArrayList<Field>();
        for (var facet : Facet.values()) {
            if (chosen.containsKey(facet)) {
                kept.add(new Field(name(facet), said(facet)));
            }
        }
        if (!order.isEmpty()) {
            kept.add(new Field("order", order));
        }
        return kept;
    }

    /** Where its counts are. */
    String counts() {
        return PATH + "/counts" + asked();
    }

    @Override
    public String toString() {
        return PATH + asked() + (page > 1 ? "&page=" + page : "");
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
