package org.dalil.desk.settings.portal;

import org.dalil.text.Hidden;
import org.dalil.text.Language;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form: by the field's id, the key of a message. */
final class PortalProblems {
    static final int LONGEST_NAME = 60;

    private PortalProblems() {}

    static Map<String, String> of(PortalForm form) {
        var found = new LinkedHashMap<String, String>();
        if (form.languages().isEmpty()) {
            found.put("languages", "noLanguage");
        }
        form.languages().forEach(each -> checkLanguage(each, form, found));
        if (!form.languages().isEmpty() && form.languages().stream().noneMatch(form::isFirst)) {
            found.put("first", "firstLeftOut");
        }
        if (!Option.CALENDARS.contains(form.calendar())) {
            found.put("calendar", "choose");
        }
        if (!ZoneId.getAvailableZoneIds().contains(form.zone())) {
            found.put("zone", "zoneUnknown");
        }
        if (!Option.DAYS.contains(form.week())) {
            found.put("week", "choose");
        }
        if (!Option.POLICIES.contains(form.policy())) {
            found.put("policy", "choose");
        }
        return found;
    }

    private static void checkLanguage(
            Language language, PortalForm form, Map<String, String> found) {
        var name = form.name(language).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            found.put("name-" + language, "nameLength");
        } else if (Hidden.isIn(name)) {
            found.put("name-" + language, "nameHidden");
        }
        if (!Option.DIGITS.contains(form.digits(language))) {
            found.put("digits-" + language, "choose");
        }
        if (!form.places().isPlace(language)) {
            found.put("place-" + language, "choose");
        }
    }
}
