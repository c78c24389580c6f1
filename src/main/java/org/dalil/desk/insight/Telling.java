package org.dalil.desk.insight;

import org.dalil.insight.calendar.Period;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a page says words, numbers and days to its reader. Charts need them as plain text: within a
 * drawing no element of a page may stand.
 */
public interface Telling {

    Language language();

    /** A message of the theme. */
    String say(String key, Map<String, ?> arguments);

    String day(LocalDate day);

    /** A week by its first day; one that is cut by the days that are told by both ends. */
    default String week(Period days) {
        if (days.days() == 1) {
            return say("insight.chart.oneDay", Map.of("day", day(days.from())));
        }
        return days.isWeek()
                ? day(days.from())
                : say(
                        "insight.filter.days",
                        Map.of("from", day(days.from()), "to", day(days.to())));
    }

    default String say(String key) {
        return say(key, Map.of());
    }

    default String number(long number) {
        return say("insight.number", Map.of("n", number));
    }

    /** A whole percentage. */
    default String percent(double share) {
        return say("insight.percent", Map.of("n", whole(share)));
    }

    /** Percentage points, whatever their sign. */
    default String points(double difference) {
        return say("insight.points", Map.of("n", Math.abs(whole(difference))));
    }

    /** Up to three names as a sentence joins them. */
    default String list(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> say("insight.list2", Map.of("a", names.get(0), "b", names.get(1)));
            default ->
                    say(
                            "insight.list3",
                            Map.of("a", names.get(0), "b", names.get(1), "c", names.get(2)));
        };
    }

    static long whole(double share) {
        return Math.round(100 * share);
    }
}
