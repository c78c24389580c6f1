package org.dalil.web.visitor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day of the portal.
 *
 * @param from its first millisecond
 * @param until the first one of the next day
 */
record PortalDay(LocalDate day, ZoneId zone, long from, long until) {

    static PortalDay of(Instant now, ZoneId zone) {
        var day = LocalDate.ofInstant(now, zone);
        var from = day.atStartOfDay(zone).toInstant().toEpochMilli();
        return new PortalDay(day, zone, from, end(day, zone).toEpochMilli());
    }

    static Instant end(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    boolean holds(long millis) {
        return from <= millis && millis < until;
    }

    Instant end() {
        return Instant.ofEpochMilli(until);
    }
}
