package org.dalil.desk.frame;

import java.util.List;

/** A page of the section Insight. All are for who sees insight. */
record InsightPart(String name, String address) {
    static final String SECTION = "insight";

    static final List<InsightPart> ALL =
            List.of(
                    new InsightPart("week", "/desk/insight"),
                    new InsightPart("proposals", "/desk/insight/proposals"),
                    new InsightPart("effects", "/desk/insight/effects"),
                    new InsightPart("reports", "/desk/insight/reports/views"),
                    new InsightPart("days", "/desk/insight/days"));

    SideLine line(String current) {
        return new SideLine(
                "insight.side." + name,
                address,
                (SECTION + "/" + name).equals(current),
                0,
                List.of());
    }
}
