package org.dalil.desk.settings.portal;

import org.dalil.desk.frame.DeskFrame;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/portal}: how the portal presents itself, or what was typed with what is wrong.
 *
 * @param problems all of them, each with the field it belongs to
 * @param areLanguagesNamed whether the operator names them, so that there is nothing to choose
 * @param zone as it was typed
 * @param zones those there are
 * @param alone whether only one account can approve, so that the licensed policy holds
 */
record DeskPortalPage(
        DeskFrame desk,
        boolean done,
        List<Problem> problems,
        List<Row> languages,
        boolean areLanguagesNamed,
        @Nullable String languagesProblem,
        @Nullable String firstProblem,
        List<Option> calendars,
        boolean isCalendarNamed,
        @Nullable String calendarProblem,
        String zone,
        List<String> zones,
        boolean isZoneNamed,
        @Nullable String zoneProblem,
        List<Option> weekDays,
        boolean isWeekNamed,
        @Nullable String weekProblem,
        List<Option> policies,
        @Nullable String policyProblem,
        boolean alone) {

    /**
     * @param field the element's id
     */
    record Problem(String field, String words) {}

    /**
     * @param name of the language, by its own speakers
     * @param portalName as it was typed
     * @param places in the list of languages; empty where the first of them says it all
     */
    record Row(
            String code,
            String name,
            String direction,
            boolean chosen,
            boolean fixed,
            boolean first,
            String portalName,
            @Nullable String nameProblem,
            List<Option> digits,
            @Nullable String digitsProblem,
            List<Place> places,
            @Nullable String placeProblem) {}

    record Place(int number, boolean chosen) {}
}
