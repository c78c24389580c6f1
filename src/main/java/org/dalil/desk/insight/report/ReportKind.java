package org.dalil.desk.insight.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reports, in the order of their tabs. */
enum ReportKind {
    VIEWS(true),
    ARTICLES(false),
    SEARCHES(true),
    OUTCOMES(true),
    CASES(true),
    REVIEW(true),
    STALE(false);

    private final boolean byDays;

    ReportKind(boolean byDays) {
        this.byDays = byDays;
    }

    /** Whether it is of some days; else it is of now. */
    boolean isByDays() {
        return byDays;
    }

    static Optional<ReportKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return "insight.reports." + code();
    }

    String address() {
        return ReportPages.PLACE + "/" + code();
    }
}
