package org.dalil.insight.daily.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.DAY;
import static org.dalil.insight.daily.Days.EN;
import static org.dalil.insight.daily.Days.key;
import static org.dalil.insight.daily.Days.noted;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.event.Strength.WEAK;

import org.dalil.cases.CaseForgetting;
import org.dalil.database.Transactions;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.EventDays;
import org.dalil.insight.event.FormKey;
import org.dalil.insight.topic.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/** How words were written goes with who wrote them, and with its time. */
@Tag("database")
class SpellingsForgottenTest {
    private static final LocalDate NEXT = DAY.plusDays(1);

    private final Typing typing = new Typing(Map.of("dalil.insight.words-days", 30));

    @AfterEach
    void stop() {
        typing.close();
    }

    @Test
    void keepsWhatThreeWroteWhenTheDaysAreGone() {
        typing.typed(DAY, 3, "Peregrine-Box");
        typing.compute();
        typing.typed(typing.later(120), 1, "peregrine box");
        typing.compute();
        typing.bean(OldDaysRun.class).run();
        assertThat(typing.shown()).containsExactly("Peregrine-Box");
        assertThat(typing.name()).isEqualTo("Peregrine-Box");
    }

    @Test
    void forgetsWithACaseHowItsCustomerWrote() {
        typing.typed(DAY, 3, "peregrine box");
        var form = FormKey.of("sent");
        var huda = key("H1");
        typing.bean(EventDays.class)
                .add(
                        noted(
                                DAY,
                                huda,
                                DAY.atTime(12, 0).toInstant(ZoneOffset.UTC),
                                9,
                                search("Peregrine-box", WEAK),
                                new CaseSent(EN, form, 7)));
        typing.rows()
                .run(
                        "insert into form_visit (form, on_day, slice, visitor, case_id)"
                                + " values (?, ?, 7, ?, 7)",
                        form.digest(),
                        DAY,
                        huda);
        typing.compute();
        assertThat(typing.rows().holding("peregrine-box")).contains("wording_spelling.words");
        forgetCase();
        typing.compute();
        assertThat(typing.rows().holding("peregrine-box")).isEmpty();
        assertThat(typing.shown()).containsExactly("peregrine box");
    }

    @Test
    void forgetsAtOnceWhatOnlyACaseSays() {
        typing.typed(DAY, 3, "peregrine box");
        typing.typed(DAY, 2, "Peregrine-box");
        typing.typed(DAY, 3, "PEREGRINE/box");
        typing.typed(DAY, 1, "kestrel");
        typing.typed(DAY, 1, "KESTREL!");
        typing.compute();
        var erased = Set.of("Peregrine-box", "PEREGRINE/box", "KESTREL!");
        typing.bean(Topics.class).forget(EN, erased);
        assertThat(typing.rows().holding("peregrine-box")).containsExactly("event.words");
        assertThat(typing.wrote("PEREGRINE/box")).isEqualTo(3);
        assertThat(typing.rows().holding("kestrel")).containsExactly("event.words");
    }

    /** Blanks of a subject are not kept of a search. */
    @Test
    void forgetsWithACaseTheWayOfItsSubjectAsASearchKeepsIt() {
        typing.typed(DAY, 3, "peregrine box");
        typing.typed(DAY, 1, "Peregrine-box!");
        typing.compute();
        typing.rows()
                .run(
                        "insert into support_case (id, source, subject, description, language,"
                                + " product, customer_name, customer_email, customer_reference,"
                                + " state, resolution, opened_at, version) values (7, 'portal',"
                                + " ?, 'x', 'en', '', '', '', '', 'OPEN', '', ?, 0)",
                        "Peregrine-box!  \t",
                        DAY.atTime(9, 0).atOffset(ZoneOffset.UTC));
        forgetCase();
        assertThat(typing.rows().holding("peregrine-box"))
                .containsExactlyInAnyOrder("event.words", "support_case.subject");
    }

    /** Two wrote it otherwise, and nobody knows any more how. */
    @Test
    void tellsNobodysWayOfWordsThatWereErasedAndTypedAgain() {
        typing.typed(DAY, 2, "kestrel");
        typing.compute();
        typing.bean(Topics.class).forget(EN, Set.of("kestrel"));
        assertThat(typing.rows().holding("kestrel")).containsExactly("event.words");
        typing.later(1);
        typing.typed(NEXT, 1, "KESTREL!!");
        typing.compute();
        assertThat(typing.shown()).containsExactly("kestrel");
        assertThat(typing.wrote("kestrel")).isZero();
    }

    @Test
    void keepsNoWayToWriteLongerThanWordsOfTooFew() {
        typing.typed(DAY, 3, "peregrine box");
        typing.typed(DAY, 1, "Peregrine-box");
        typing.compute();
        typing.rows().run("delete from event");
        typing.later(29);
        typing.bean(OldDaysRun.class).run();
        assertThat(typing.rows().holding("peregrine-box")).isNotEmpty();
        typing.later(1);
        typing.bean(OldDaysRun.class).run();
        assertThat(typing.rows().holding("peregrine-box")).isEmpty();
        assertThat(typing.rows().holding("peregrine box")).contains("wording.words", "topic.name");
    }

    /** A node before these rows puts a day anew and knows nothing of them. */
    @Test
    void goesWithTheDayOfItsWords() {
        typing.typed(DAY, 3, "peregrine box");
        typing.typed(DAY, 1, "Peregrine-box");
        typing.compute();
        typing.rows().run("delete from wording_day where on_day = ?", DAY);
        assertThat(typing.rows().count("select count(*) from wording_spelling")).isZero();
    }

    @Test
    void showsNoWayOfThreeAnyMoreOnceOneOfThemIsErased() {
        typing.typed(DAY, 2, "peregrine/box");
        typing.typed(DAY, 3, "Peregrine-Box");
        typing.compute();
        assertThat(typing.shown()).containsExactly("Peregrine-Box");
        typing.erase(DAY, "Peregrine-Box");
        assertThat(typing.shown()).containsExactly("peregrine box");
        assertThat(typing.name()).isEqualTo("peregrine box");
    }

    /** Not even where they belong to a case that may be read: others wrote them for it, too. */
    @Test
    void keepsNoWayOfOneAsTheWordsOfAll() {
        typing.typed(DAY, 1, "Peregrine-Box");
        typing.typed(DAY, 1, "peregrine/box");
        typing.compute();
        assertThat(typing.rows().holding("peregrine-box"))
                .containsExactlyInAnyOrder("event.words", "wording_spelling.words");
        assertThat(typing.rows().holding("peregrine box"))
                .containsExactlyInAnyOrder("wording.words", "topic.founder");
        typing.erase(DAY, "Peregrine-Box");
        assertThat(typing.rows().holding("peregrine-box")).isEmpty();
    }

    /** What comes after it in the same day is done again; nobody asks for this topic there. */
    @Test
    void callsNoTopicByWordsOfTooFewThoughTheDayIsNotEnded() {
        for (var day = 0; day < 3; day++) {
            typing.typed(DAY.plusDays(day), 1, "Peregrine-Box");
            typing.later(1);
        }
        typing.compute();
        var named = "select count(*) from topic where name = 'Peregrine-Box'";
        assertThat(typing.rows().count(named)).isEqualTo(1);
        typing.rows().run("alter table topic_article rename to taken_away");
        typing.erase(DAY, "Peregrine-Box");
        assertThat(typing.rows().count(named)).isZero();
    }

    /** How others wrote on the days around is not known any more; that two wrote it so is. */
    @Test
    void showsItNoMoreWhereTheDayIsOlderThanWaysAreKept() {
        typing.typed(DAY, 3, "peregrine/box");
        typing.compute();
        typing.later(1);
        typing.typed(NEXT, 4, "Peregrine-Box");
        typing.compute();
        typing.later(40);
        typing.bean(OldDaysRun.class).run();
        assertThat(typing.rows().count("select count(*) from wording_spelling")).isZero();
        assertThat(typing.wrote("Peregrine-Box")).isEqualTo(4);
        typing.rows().run("update insight_day set dirty = false");
        typing.erase(NEXT, "Peregrine-Box");
        assertThat(typing.shown()).containsExactly("Peregrine-Box");
        typing.erase(NEXT, "Peregrine-Box");
        assertThat(typing.shown()).containsExactly("peregrine box");
    }

    /** Who wrote otherwise did not write as it is shown, however long ago. */
    @Test
    void takesNobodyForOneWhoWroteItAsShownOnceTheDaysAreGone() {
        typing.typed(DAY, 3, "peregrine box");
        typing.typed(DAY, 2, "Peregrine-box");
        typing.later(1);
        typing.typed(NEXT, 2, "PEREGRINE box");
        typing.compute();
        typing.later(120);
        typing.bean(OldDaysRun.class).run();
        assertThat(typing.wrote("Peregrine-box") + typing.wrote("PEREGRINE box")).isZero();
        assertThat(typing.wrote("peregrine box")).isEqualTo(3);
    }

    @Test
    void showsNoWayThatWasShownBeforeItWasCounted() {
        typing.typed(DAY, 3, "Peregrine-Box");
        typing.compute();
        upgrade();
        typing.bean(OldDaysRun.class).run();
        assertThat(typing.shown()).containsExactly("peregrine box");
        assertThat(typing.name()).isEqualTo("peregrine box");
        typing.compute();
        assertThat(typing.shown()).containsExactly("Peregrine-Box");
        assertThat(typing.name()).isEqualTo("Peregrine-Box");
        typing.bean(OldDaysRun.class).run();
        assertThat(typing.shown()).containsExactly("Peregrine-Box");
    }

    private void upgrade() {
        typing.rows().run("update wording set as_shown = 0, folded = false");
        typing.rows().run("update wording_day set as_shown = 0");
        typing.rows().run("update insight_day set dirty = false, ways_at = null");
    }

    private void forgetCase() {
        typing.bean(Transactions.class)
                .write(
                        () ->
                                typing.node()
                                        .getBeansOfType(CaseForgetting.class)
                                        .forEach(each -> each.forget(7)));
    }
}
