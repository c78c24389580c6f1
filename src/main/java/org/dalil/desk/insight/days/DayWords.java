package org.dalil.desk.insight.days;

import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.settings.field.Field;
import org.dalil.insight.calendar.MarkedDayKind;
import org.dalil.insight.calendar.MarkedDayRefused.Rule;
import org.dalil.insight.calendar.MarkedDays;
import org.dalil.insight.calendar.MoonDays;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The form for marking days in the words of a page, with what is wrong in it. */
final class DayWords {
    private final Telling telling;
    private final Map<String, String> problems;

    /**
     * @param problems by field, the key of a message
     */
    DayWords(Telling telling, Map<String, String> problems) {
        this.telling = telling;
        this.problems = problems;
    }

    MarkedDaysPage.Form form(DaysForm typed, List<MoonDays.Proposed> proposed) {
        return new MarkedDaysPage.Form(
                field("name", "", typed.name()),
                field("first", "", typed.first()).leftToRight(),
                field("last", telling.say("insight.days.lastHint"), typed.last()).leftToRight(),
                Stream.of(MarkedDayKind.values())
                        .map(each -> Choice.said(each.name(), label(each), typed.kind()))
                        .toList(),
                problem("kind"),
                proposed.stream().map(this::proposed).toList());
    }

    String week(DayOfWeek first) {
        var day = telling.say("settings.portal.weekDay." + code(first));
        return telling.say("insight.days.week", Map.of("day", day));
    }

    @Nullable String problem(String field) {
        var key = problems.get(field);
        return key == null
                ? null
                : telling.say("insight.days.refused." + key, Map.of("most", most(key)));
    }

    static String label(MarkedDayKind kind) {
        return "insight.days." + code(kind);
    }

    /** By which field a rule is told: the first part of its name. */
    static Map<String, String> problem(Rule rule) {
        var field =
                switch (rule) {
                    case FIRST_MISSING, FIRST_FAR -> "first";
                    case LAST_BEFORE, LAST_FAR -> "last";
                    case KIND_MISSING -> "kind";
                    case NAME_MISSING, NAME_TOO_LONG, NAME_HIDDEN -> "name";
                    case TWICE, TOO_MANY, NO_RIGHT -> "";
                };
        return Map.of(field, code(rule));
    }

    private static int most(String key) {
        return switch (key) {
            case "nametoolong" -> MarkedDays.LONGEST_NAME;
            case "toomany" -> MarkedDays.MOST;
            default -> MarkedDays.LONGEST;
        };
    }

    private Field field(String name, String hint, String value) {
        var label = telling.say("insight.days." + name);
        return Field.of(name, label, hint, value, problem(name));
    }

    private MarkedDaysPage.Proposed proposed(MoonDays.Proposed each) {
        var name = name(each);
        var days = each.days();
        var arguments =
                Map.of(
                        "name", name,
                        "first", telling.day(days.from()),
                        "last", telling.day(days.to()));
        return new MarkedDaysPage.Proposed(
                telling.say("insight.days.proposedOne", arguments),
                name,
                each.occasion().kind().name(),
                days.from().toString(),
                days.to().toString());
    }

    /** What is kept has no characters in it that a page puts around an argument. */
    private String name(MoonDays.Proposed each) {
        var key =
                switch (each.occasion()) {
                    case RAMADAN -> "ramadanOf";
                    case FAST_BREAKING -> "fastBreakingOf";
                    case SACRIFICE -> "sacrificeOf";
                };
        var year = Integer.toString(each.year());
        return telling.say("insight.days." + key, Map.of("year", year))
                .replaceAll("[\u2066-\u2069]", "");
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
