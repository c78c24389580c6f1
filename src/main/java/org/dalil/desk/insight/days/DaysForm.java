package org.dalil.desk.insight.days;

import org.dalil.insight.calendar.MarkedDayKind;
import org.dalil.insight.calendar.MarkedDayWish;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Days to be marked, as they were typed. */
record DaysForm(String name, String first, String last, String kind) {
    static final DaysForm EMPTY = new DaysForm("", "", "", "");

    static DaysForm of(Form form) {
        return new DaysForm(
                form.one("name"),
                form.one("first").strip(),
                form.one("last").strip(),
                form.one("kind"));
    }

    /** The key of what cannot be read, by field; the rules themselves are the door's. */
    Map<String, String> unreadable() {
        var found = new LinkedHashMap<String, String>();
        if (!isDay(first)) {
            found.put("first", "firstfar");
        }
        if (!isDay(last)) {
            found.put("last", "lastfar");
        }
        return found;
    }

    /** Of a form in which all can be read. */
    MarkedDayWish wish() {
        return new MarkedDayWish(day(first), day(last), kindOrNull(), name);
    }

    private @Nullable MarkedDayKind kindOrNull() {
        for (var each : MarkedDayKind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        return null;
    }

    private static boolean isDay(String written) {
        try {
            day(written);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }
}
