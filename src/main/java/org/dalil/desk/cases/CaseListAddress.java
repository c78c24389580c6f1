package org.dalil.desk.cases;

import org.dalil.cases.CaseState;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which cases a list shows, as its address says it.
 *
 * @param beyond the last case of the page before; 0 for the first page
 */
record CaseListAddress(CaseState state, Whose whose, long beyond) {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    enum Whose {
        MINE,
        NOBODY,
        ALL
    }

    static CaseListAddress of(CaseState state, Whose whose) {
        return new CaseListAddress(state, whose, 0);
    }

    /** What is not understood is the first page of everybody's open cases. */
    static CaseListAddress of(String state, String whose, String beyond) {
        return new CaseListAddress(
                named(CaseState.values(), state, CaseState.OPEN),
                named(Whose.values(), whose, Whose.ALL),
                ID.matcher(beyond).matches() ? Long.parseLong(beyond) : 0);
    }

    CaseListAddress beyond(long last) {
        return new CaseListAddress(state, whose, last);
    }

    @Override
    public String toString() {
        return "/desk/cases?state="
                + lower(state)
                + "&whose="
                + lower(whose)
                + (beyond == 0 ? "" : "&beyond=" + beyond);
    }

    static String lower(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E named(E[] all, String name, E otherwise) {
        return Arrays.stream(all)
                .filter(each -> lower(each).equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
