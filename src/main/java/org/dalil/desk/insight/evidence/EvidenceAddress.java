package org.dalil.desk.insight.evidence;

import io.micronaut.http.HttpRequest;

import org.dalil.desk.frame.Pager;
import org.dalil.desk.insight.filter.TypedFilter;
import org.dalil.desk.insight.filter.TypedFilter.Part;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.evidence.EvidenceQuery;
import org.dalil.insight.gap.evidence.EvidenceQuery.Kind;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which lines an address asks for; what is none of the choices counts as not chosen.
 *
 * @param outcome its name, {@code FAILED} for all that failed, or empty
 * @param day of the days that are looked at, or null
 */
record EvidenceAddress(
        TypedFilter filter,
        String outcome,
        @Nullable Cause cause,
        @Nullable Long wording,
        @Nullable Long article,
        @Nullable LocalDate day,
        Kind kind,
        int page) {
    static final String FAILED = "FAILED";

    /**
     * @param days that are looked at
     */
    static EvidenceAddress of(HttpRequest<?> request, TypedFilter filter, Period days) {
        var outcome = typed(request, "outcome");
        var kind = one(Kind.values(), typed(request, "lines"));
        return new EvidenceAddress(
                filter,
                outcome.equals(FAILED) || one(Outcome.values(), outcome) != null ? outcome : "",
                one(Cause.values(), typed(request, "cause")),
                number(typed(request, "wording")),
                number(typed(request, "article")),
                day(typed(request, "day"), days),
                kind == null ? Kind.ALL : kind,
                Pager.number(typed(request, "page")));
    }

    /** The same without words that whoever looks may not choose. */
    EvidenceAddress withoutWording() {
        return new EvidenceAddress(filter, outcome, cause, null, article, day, kind, page);
    }

    boolean isFiltered() {
        return filter.filter().language() != null || !own().isEmpty();
    }

    EvidenceQuery query(Period days) {
        var all =
                EvidenceQuery.of(
                        day == null ? days : new Period(day, day), filter.filter().language());
        var some = cause == null ? all : all.because(cause);
        return some.ended(outcomes()).typed(wording).opened(article).only(kind).at(page);
    }

    private Set<Outcome> outcomes() {
        return Arrays.stream(Outcome.values())
                .filter(
                        each ->
                                outcome.equals(FAILED)
                                        ? each.failed()
                                        : each.name().equals(outcome))
                .collect(Collectors.toSet());
    }

    /** The same on another page, from the question mark on. */
    String at(int other) {
        var parts = new ArrayList<>(filter.parts());
        parts.addAll(own());
        parts.add(new Part("page", Integer.toString(other)));
        return TypedFilter.query(parts);
    }

    private List<Part> own() {
        var parts = new ArrayList<Part>();
        add(parts, "outcome", outcome.isEmpty() ? null : outcome);
        add(parts, "cause", cause);
        add(parts, "wording", wording);
        add(parts, "article", article);
        add(parts, "day", day);
        add(parts, "lines", kind == Kind.ALL ? null : kind);
        return parts;
    }

    private static void add(List<Part> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(new Part(name, value.toString()));
        }
    }

    private static String typed(HttpRequest<?> request, String name) {
        return request.getParameters().get(name, String.class).orElse("");
    }

    private static @Nullable Long number(String typed) {
        return typed.matches("[1-9]\\d{0,17}") ? Long.valueOf(typed) : null;
    }

    private static @Nullable LocalDate day(String typed, Period days) {
        try {
            var day = LocalDate.parse(typed);
            return days.holds(day) ? day : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
