package org.dalil.desk.insight.report;

import java.util.Locale;

/** The reports, in the order of their tabs. */
enum ReportKind {
    VIEWS(true),
    CASES(true),
    REVIEW(false);

    private final boolean byDays;

    ReportKind(boolean byDays) {
        this.byDays = byDays;
    }

    /** Whether it is of some days; else it is of now. */
    boolean isByDays() {
        return byDays;
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
