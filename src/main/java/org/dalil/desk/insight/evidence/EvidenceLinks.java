package org.dalil.desk.insight.evidence;

import org.dalil.desk.insight.GapLinks;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.filter.TypedFilter;
import org.dalil.desk.insight.filter.TypedFilter.Part;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.evidence.EvidenceQuery.Kind;

import java.util.ArrayList;
import java.util.List;

/** Where each number of a topic leads: to the lines that it counts, of the days it counts. */
public record EvidenceLinks(long topic, TypedFilter filter) {
    private static final Part ATTEMPTS = new Part("lines", Kind.ATTEMPTS.name());
    private static final Part FAILED = new Part("outcome", EvidenceAddress.FAILED);

    public GapLinks gap() {
        return new GapLinks(
                to(new Part("lines", Kind.GAP.name())),
                to(FAILED),
                to(ATTEMPTS),
                to(Outcome.UNCLEAR),
                to(new Part("lines", Kind.CASES.name())));
    }

    public String all() {
        return to();
    }

    public String cases() {
        return to(new Part("lines", Kind.CASES.name()));
    }

    public String to(Outcome outcome) {
        return to(new Part("outcome", outcome.name()));
    }

    /** Attempts, and cases, that failed for it. */
    public String to(Cause cause) {
        return to(new Part("cause", cause.name()));
    }

    /** All that has a cause. */
    public String failures() {
        return to(new Part("lines", Kind.FAILED.name()));
    }

    public String wording(long id) {
        return to(new Part("wording", Long.toString(id)));
    }

    public String failedWording(long id) {
        return to(new Part("wording", Long.toString(id)), FAILED);
    }

    public String article(long id) {
        return to(new Part("article", Long.toString(id)));
    }

    /** Attempts of other days. */
    public String of(Period days) {
        return TopicWords.address(topic) + "/evidence" + filter.query(days) + "&lines=ATTEMPTS";
    }

    /** Those of other days that failed. */
    public String failed(Period days) {
        return TopicWords.address(topic) + "/evidence" + filter.query(days) + "&outcome=FAILED";
    }

    private String to(Part... chosen) {
        var parts = new ArrayList<>(filter.parts());
        parts.addAll(List.of(chosen));
        return TopicWords.address(topic) + "/evidence" + TypedFilter.query(parts);
    }
}
