package org.dalil.desk.insight.filter;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.GapFilter;
import org.dalil.text.Language;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page of insight is narrowed down to.
 *
 * @param filter the last known 28 days where the typed ones cannot be looked at
 * @param free days that somebody typed; empty where 28 kept ones are looked at
 */
public record TypedFilter(GapFilter filter, FreeDays free) {

    /** A part of an address: a field that a form takes along. */
    public record Part(String name, String value) {}

    /** The same days, of other topics. */
    public TypedFilter of(GapFilter others) {
        return new TypedFilter(others, free);
    }

    public Period period() {
        return filter.period();
    }

    /** Whether days are looked at that nobody counted yet. */
    public boolean isFree() {
        return free.isTyped() && !free.isWrong();
    }

    /** Whether topics are left out. */
    public boolean isNarrow() {
        return filter.language() != null || filter.product() != null || filter.category() != null;
    }

    public boolean isFiltered() {
        return isNarrow() || free.isTyped();
    }

    /** The same as an address says it, from the question mark on. */
    public String query() {
        return query(parts());
    }

    /** Of other days, all languages or one, and the same choice of topics. */
    public String query(Period days) {
        var parts = new ArrayList<>(days(days));
        parts.addAll(topics());
        return query(parts);
    }

    public List<Part> parts() {
        var parts = new ArrayList<>(days());
        parts.addAll(topics());
        return parts;
    }

    public List<Part> days() {
        return isFree()
                ? days(filter.period())
                : List.of(new Part("week", filter.period().to().toString()));
    }

    private static List<Part> days(Period period) {
        return List.of(
                new Part("from", period.from().toString()), new Part("to", period.to().toString()));
    }

    /** Which topics, and of which language: whatever the days are. */
    public List<Part> topics() {
        var parts = new ArrayList<Part>();
        if (filter.language() != null) {
            parts.add(new Part("in", filter.language().code()));
        }
        parts.addAll(marks());
        return parts;
    }

    /** Product and category. */
    public List<Part> marks() {
        var parts = new ArrayList<Part>();
        if (filter.product() != null) {
            parts.add(new Part("product", filter.product()));
        }
        if (filter.category() != null) {
            parts.add(new Part("category", filter.category().toString()));
        }
        return parts;
    }

    public String languageCode() {
        Language spoken = filter.language();
        return spoken == null ? "" : spoken.code();
    }

    public static String query(List<Part> parts) {
        return parts.stream()
                .map(each -> each.name() + "=" + encoded(each.value()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
