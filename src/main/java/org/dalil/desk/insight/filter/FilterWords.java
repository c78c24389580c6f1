package org.dalil.desk.insight.filter;

import org.dalil.desk.insight.Telling;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.Week;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Says which days and which language a page looks at, and how its figures came about. */
public final class FilterWords {
    private final Telling telling;

    public FilterWords(Telling telling) {
        this.telling = telling;
    }

    public String days(TypedFilter typed) {
        return typed.isFree()
                ? free(typed.period())
                : telling.say(
                        "insight.week.period", Map.of("day", telling.day(typed.period().to())));
    }

    public String lead(TypedFilter typed) {
        return telling.say(
                "insight.filter.lead",
                Map.of("days", days(typed), "language", spoken(typed.filter().language())));
    }

    /** Null where figures are as they were counted at night. */
    public @Nullable String counted(Week.Counted how) {
        return switch (how) {
            case AT_NIGHT -> null;
            case ON_THE_SPOT -> telling.say("insight.counted.spot");
            case ANEW -> telling.say("insight.counted.anew");
            case BEFORE_JOINING -> telling.say("insight.counted.joined");
        };
    }

    private String free(Period period) {
        return telling.say(
                "insight.filter.days",
                Map.of("from", telling.day(period.from()), "to", telling.day(period.to())));
    }

    private String spoken(@Nullable Language language) {
        return language == null ? telling.say("insight.topic.all") : language.ownName();
    }
}
