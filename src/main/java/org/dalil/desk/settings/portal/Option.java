package org.dalil.desk.settings.portal;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One of several.
 *
 * @param label the key of its message
 */
record Option(String value, String label, boolean chosen) {
    static final List<String> DIGITS = List.of("latn", "arab");
    static final List<String> CALENDARS = List.of("gregory", "islamic-umalqura");
    static final List<String> DAYS =
            Stream.of(DayOfWeek.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .toList();
    static final List<String> POLICIES = List.of("strict", "licensed");

    static List<Option> of(String kind, List<String> values, String chosen) {
        return values.stream()
                .map(
                        each ->
                                new Option(
                                        each,
                                        "settings.portal." + kind + "." + each,
                                        each.equals(chosen)))
                .toList();
    }
}
