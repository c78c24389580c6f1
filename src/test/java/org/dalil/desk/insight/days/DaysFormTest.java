package org.dalil.desk.insight.days;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.insight.calendar.MarkedDayKind;
import org.dalil.insight.calendar.MarkedDayRefused;
import org.dalil.insight.calendar.MoonDays;
import org.dalil.text.Hidden;
import org.dalil.text.Language;
import org.dalil.web.session.Form;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class DaysFormTest {

    @Test
    void readsDaysAndLeavesTheRulesToTheDoor() {
        var form = DaysForm.of(Form.of("name=Sale&first=2026-11-27&last=&kind=SALE"));
        assertThat(form.unreadable()).isEmpty();
        assertThat(form.wish().first()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(form.wish().last()).isNull();
        assertThat(form.wish().kind()).isEqualTo(MarkedDayKind.SALE);
    }

    @Test
    void whatIsNoDayIsToldAtItsFieldAndWhatIsNoKindByTheDoor() {
        var form = DaysForm.of(Form.of("name=x&first=27.11.2026&last=2026-02-30&kind=PARTY"));
        assertThat(form.unreadable()).containsOnlyKeys("first", "last");
        assertThat(DaysForm.of(Form.of("kind=PARTY")).wish().kind()).isNull();
    }

    @Test
    void everyRuleIsToldAtAFieldOfTheFormOrAboveIt() {
        for (var rule : MarkedDayRefused.Rule.values()) {
            var problem = DayWords.problem(rule);
            assertThat(List.of("", "first", "last", "kind", "name")).containsAll(problem.keySet());
            for (var language : Samples.LANGUAGES) {
                var words = new DayWords(Printed.telling(language), problem);
                assertThat(words.problem(problem.keySet().iterator().next()))
                        .doesNotStartWith("insight.")
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void aProposedNameIsOneThatTheDoorTakes() {
        for (var language : Samples.LANGUAGES) {
            var words = new DayWords(Printed.telling(language), Map.of());
            var form = words.form(DaysForm.EMPTY, MoonDays.around(Samples.UNTIL, List.of()));
            assertThat(form.proposed()).hasSize(6).noneMatch(each -> Hidden.isIn(each.name()));
        }
        var english = new DayWords(Printed.telling(Language.ENGLISH), Map.of());
        assertThat(
                        english.form(DaysForm.EMPTY, MoonDays.around(Samples.UNTIL, List.of()))
                                .proposed())
                .extracting(MarkedDaysPage.Proposed::name)
                .contains("Ramadan 1447 AH", "Eid al-Fitr 1447 AH");
    }
}
