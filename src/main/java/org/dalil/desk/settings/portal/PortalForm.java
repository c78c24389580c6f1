package org.dalil.desk.settings.portal;

import org.dalil.article.review.ReviewPolicy;
import org.dalil.settings.PortalSettings;
import org.dalil.text.Language;
import org.dalil.web.session.Form;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an administrator wants the portal to be, as it was typed.
 *
 * @param languages those chosen, in the order in which they were offered
 * @param first the code of the one for readers whose own is unknown
 * @param places the order of the others
 * @param week the day it begins on: {@code monday}
 */
record PortalForm(
        List<Language> languages,
        String first,
        Places places,
        Map<Language, String> names,
        Map<Language, String> digits,
        String calendar,
        String zone,
        String week,
        String policy) {

    /** As it is now. */
    static PortalForm of(
            PortalSettings portal, DayOfWeek week, ReviewPolicy policy, List<Language> offered) {
        var names = new HashMap<Language, String>();
        var digits = new HashMap<Language, String>();
        for (var each : offered) {
            names.put(each, portal.names().getOrDefault(each, ""));
            digits.put(each, portal.digits(each));
        }
        return new PortalForm(
                portal.languages(),
                portal.defaultLanguage().code(),
                Places.of(offered),
                names,
                digits,
                portal.calendar(),
                portal.zone().getId(),
                code(week),
                policy.set().name().toLowerCase(Locale.ROOT));
    }

    static PortalForm of(Form form, List<Language> offered) {
        var names = new HashMap<Language, String>();
        var digits = new HashMap<Language, String>();
        for (var each : offered) {
            names.put(each, form.one("name-" + each));
            digits.put(each, form.one("digits-" + each));
        }
        return new PortalForm(
                offered.stream()
                        .filter(each -> form.all("language").contains(each.code()))
                        .toList(),
                form.one("first"),
                Places.of(form, offered),
                names,
                digits,
                form.one("calendar"),
                form.one("zone").strip(),
                form.one("week"),
                form.one("policy"));
    }

    /** What the operator names stays as it is, whatever a browser sends. */
    PortalForm held(Fixed fixed, PortalSettings portal, DayOfWeek now) {
        return new PortalForm(
                fixed.languages() ? portal.languages() : languages,
                fixed.languages() ? portal.defaultLanguage().code() : first,
                fixed.languages() ? Places.of(portal.languages()) : places,
                names,
                digits,
                fixed.calendar() ? portal.calendar() : calendar,
                fixed.zone() ? portal.zone().getId() : zone,
                fixed.week() ? code(now) : week,
                policy);
    }

    /** What the operator names. */
    record Fixed(boolean languages, boolean calendar, boolean zone, boolean week) {}

    String name(Language language) {
        return names.getOrDefault(language, "");
    }

    String digits(Language language) {
        return digits.getOrDefault(language, "latn");
    }

    /** The portal with these wishes; what is said of languages that were left out stays. */
    PortalSettings applied(PortalSettings portal) {
        var allNames = new HashMap<>(portal.names());
        var allDigits = new HashMap<>(portal.digits());
        for (var each : languages) {
            allNames.put(each, name(each).strip());
            allDigits.put(each, digits(each));
        }
        var ordered = places.ordered(languages, first);
        return new PortalSettings(allNames, ordered, allDigits, calendar, ZoneId.of(zone));
    }

    boolean isFirst(Language language) {
        return language.code().equals(first);
    }

    /** The day a week begins on, of a form without problems. */
    DayOfWeek firstDay() {
        return DayOfWeek.valueOf(week.toUpperCase(Locale.ROOT));
    }

    private static String code(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    ReviewPolicy.Rule rule() {
        return ReviewPolicy.Rule.valueOf(policy.toUpperCase(Locale.ROOT));
    }
}
