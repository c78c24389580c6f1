package org.dalil.desk.insight.evidence;

import org.dalil.desk.Office.Clerk;

/** Counts the lines behind a number, of all pages together. */
public final class Lines {
    private Lines() {}

    public static int of(Clerk who, String address) {
        var count = 0;
        var next = address;
        while (!next.isEmpty()) {
            var page = who.page(next);
            count += page.select("main tbody tr").size();
            next = page.select("main a[rel=next]").attr("href");
        }
        return count;
    }
}
