package org.dalil.desk.insight.evidence;

import io.micronaut.http.HttpRequest;

import org.dalil.desk.frame.Pager;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.evidence.EvidenceQuery;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Which attempts an address asks for; what is none of the choices counts as not chosen. */
record EvidenceAddress(@Nullable Outcome outcome, @Nullable Cause cause, int page) {

    static EvidenceAddress of(HttpRequest<?> request) {
        var typed = request.getParameters();
        return new EvidenceAddress(
                one(Outcome.values(), typed.get("outcome", String.class).orElse("")),
                one(Cause.values(), typed.get("cause", String.class).orElse("")),
                Pager.number(typed.get("page", String.class).orElse("")));
    }

    boolean isFiltered() {
        return outcome != null || cause != null;
    }

    EvidenceQuery query(Period period) {
        return new EvidenceQuery(period, null, outcome, cause, page);
    }

    /** The same on another page, from the question mark on. */
    String at(int other) {
        return "?page="
                + other
                + (outcome == null ? "" : "&outcome=" + outcome)
                + (cause == null ? "" : "&cause=" + cause);
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
