package org.dalil.desk.insight.days;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.insight.calendar.MarkedDayKind;
import org.dalil.insight.calendar.MarkedDayRefused;
import org.dalil.insight.calendar.MarkedDays;
import org.dalil.insight.calendar.MoonDays;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class MarkedDaysPageTest {

    @Test
    void whoKeepsArticlesMarksDaysAndTakesThemAway() {
        for (var language : Samples.LANGUAGES) {
            var html = page(language, true, List.of());
            assertThat(html)
                    .contains(
                            "action=\"/desk/insight/days/1/removal\"",
                            "name=\"kind\" value=\"RAMADAN\"")
                    .doesNotContainPattern(Printed.UNSAID);
        }
    }

    @Test
    void whoDoesNotReadsThem() {
        assertThat(page(Language.ENGLISH, false, List.of()))
                .contains("White Friday")
                .doesNotContain("/removal", "name=\"first\"");
    }

    @Test
    void everyRuleKindAndDayHasItsWordsInBothLanguages() {
        for (var language : Samples.LANGUAGES) {
            var telling = Printed.telling(language);
            var keys =
                    Stream.of(
                                    Stream.of(MarkedDayRefused.Rule.values())
                                            .map(each -> "insight.days.refused." + code(each)),
                                    Stream.of(MarkedDayKind.values())
                                            .map(each -> "insight.days." + code(each)),
                                    Stream.of(DayOfWeek.values())
                                            .map(each -> "settings.portal.weekDay." + code(each)))
                            .flatMap(each -> each);
            assertThat(keys)
                    .allSatisfy(
                            key ->
                                    assertThat(telling.say(key, Map.of("most", MarkedDays.LONGEST)))
                                            .isNotEqualTo(key));
        }
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
    }

    private static String page(Language language, boolean keeps, List<FieldProblem> problems) {
        var telling = Printed.telling(language);
        var page =
                new MarkedDaysPage(
                        Printed.frame(language, "days", telling.say("insight.days.title")),
                        keeps ? "insight.days.added" : "",
                        problems,
                        telling.say(
                                "insight.days.week",
                                Map.of("day", telling.say("settings.portal.weekDay.sunday"))),
                        List.of(
                                new MarkedDaysPage.Line(
                                        Words.of("White Friday", Language.ENGLISH),
                                        "insight.days.sale",
                                        Samples.UNTIL.minusDays(4),
                                        Samples.UNTIL,
                                        keeps ? "/desk/insight/days/1/removal" : null)),
                        "/desk/insight/days/all.csv",
                        keeps ? form(telling) : null);
        return Printed.page("days", page, language);
    }

    private static MarkedDaysPage.Form form(Telling telling) {
        var proposed =
                MoonDays.around(Samples.UNTIL, List.of()).stream()
                        .map(each -> proposed(each, telling))
                        .toList();
        return new MarkedDaysPage.Form(
                Field.of("name", telling.say("insight.days.name"), "", "", null),
                Field.of("first", telling.say("insight.days.first"), "", "", null).leftToRight(),
                Field.of(
                                "last",
                                telling.say("insight.days.last"),
                                telling.say("insight.days.lastHint"),
                                "",
                                null)
                        .leftToRight(),
                Stream.of(MarkedDayKind.values())
                        .map(each -> Choice.said(each.name(), "insight.days." + code(each), ""))
                        .toList(),
                null,
                proposed);
    }

    private static MarkedDaysPage.Proposed proposed(MoonDays.Proposed each, Telling telling) {
        var key =
                switch (each.occasion()) {
                    case RAMADAN -> "ramadanOf";
                    case FAST_BREAKING -> "fastBreakingOf";
                    case SACRIFICE -> "sacrificeOf";
                };
        var name = telling.say("insight.days." + key, Map.of("year", "" + each.year()));
        return new MarkedDaysPage.Proposed(
                telling.say(
                        "insight.days.proposedOne",
                        Map.of(
                                "name",
                                name,
                                "first",
                                telling.day(each.days().from()),
                                "last",
                                telling.day(each.days().to()))),
                name,
                each.occasion().kind().name(),
                each.days().from().toString(),
                each.days().to().toString());
    }
}
