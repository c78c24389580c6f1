package org.dalil.desk.cases.list;

import org.dalil.cases.CaseState;
import org.dalil.web.session.FormRefused;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which cases a list shows, as its address says it.
 *
 * @param beyond the last case of the page before; 0 for the first page
 */
record CaseListAddress(CaseState state, Whose whose, long beyond) {
    /** What a form may say; empty is the default. */
    static final List<String> STATES = codes(CaseState.values());

    static final List<String> WHOSE = codes(Whose.values());

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    enum Whose {
        MINE,
        NOBODY,
        ALL
    }

    static CaseListAddress of(CaseState state, Whose whose) {
        return new CaseListAddress(state, whose, 0);
    }

    /** What is not said is the first page of everybody's open cases. */
    static CaseListAddress of(String state, String whose, String beyond) {
        return new CaseListAddress(
                named("state", CaseState.values(), state, CaseState.OPEN),
                named("whose", Whose.values(), whose, Whose.ALL),
                number(beyond));
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

    private static List<String> codes(Enum<?>[] all) {
        return Stream.concat(Stream.of(""), Arrays.stream(all).map(CaseListAddress::lower))
                .toList();
    }

    static String lower(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E named(
            String parameter, E[] all, String name, E otherwise) {
        return name.isEmpty()
                ? otherwise
                : Arrays.stream(all)
                        .filter(each -> lower(each).equals(name))
                        .findFirst()
                        .orElseThrow(() -> FormRefused.unknown(parameter, name));
    }

    private static long number(String beyond) {
        if (!beyond.isEmpty() && !ID.matcher(beyond).matches()) {
            throw FormRefused.unknown("beyond", beyond);
        }
        return beyond.isEmpty() ? 0 : Long.parseLong(beyond);
    }
}
