package org.dalil.insight.daily.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.DAY;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** The same words, written in several ways, are shown as most people wrote them. */
@Tag("database")
class SpellingsTest {
    private static final LocalDate NEXT = DAY.plusDays(1);

    private final Typing typing = new Typing();

    @AfterEach
    void stop() {
        typing.close();
    }

    @Test
    void namesATopicAsMostPeopleWriteIt() {
        typing.typed(DAY, 3, "wi fi password");
        typing.compute();
        assertThat(typing.shown()).containsExactly("wi fi password");
        assertThat(typing.name()).isEqualTo("wi fi password");
        assertThat(typing.rows().count("select count(*) from wording_spelling")).isZero();
        typing.later(1);
        typing.typed(NEXT, 9, "Wi-Fi password");
        typing.compute();
        assertThat(typing.shown()).containsExactly("Wi-Fi password");
        assertThat(typing.name()).isEqualTo("Wi-Fi password");
        assertThat(typing.rows().holding("wi fi password")).doesNotContain("topic.founder");
    }

    @Test
    void comesOutTheSameHoweverOftenADayIsComputed() {
        typing.typed(DAY, 3, "wi fi password");
        typing.typed(DAY, 2, "WI FI password");
        typing.later(1);
        typing.typed(NEXT, 9, "Wi-Fi password");
        typing.compute();
        for (var turn = 0; turn < 3; turn++) {
            assertThat(typing.shown()).containsExactly("Wi-Fi password");
            assertThat(typing.wrote("wi fi password")).isEqualTo(3);
            assertThat(typing.wrote("WI FI password")).isEqualTo(2);
            assertThat(typing.wrote("Wi-Fi password")).isEqualTo(9);
            typing.computeAgain();
        }
    }

    @Test
    void staysUntilAnotherIsReallyAhead() {
        typing.typed(DAY, 4, "wi fi password");
        typing.compute();
        typing.later(1);
        typing.typed(NEXT, 4, "Wi-Fi password");
        typing.compute();
        assertThat(typing.shown()).containsExactly("wi fi password");
        typing.typed(NEXT, 1, "Wi-Fi password");
        typing.compute();
        assertThat(typing.shown()).containsExactly("Wi-Fi password");
    }

    /** Who comes late to a day that was computed is counted where it was written otherwise, too. */
    @Test
    void countsTheDaysOnWhichEverybodyWroteItTheSame() {
        typing.typed(DAY, 9, "wi fi password");
        typing.compute();
        typing.later(1);
        typing.typed(NEXT, 5, "Wi-Fi password");
        typing.typed(NEXT, 1, "wi fi password");
        typing.compute();
        assertThat(typing.shown()).containsExactly("wi fi password");
        typing.typed(NEXT, 6, "Wi-Fi password");
        typing.compute();
        assertThat(typing.shown()).containsExactly("Wi-Fi password");
        typing.typed(DAY, 2, "wi fi password");
        typing.compute();
        assertThat(typing.shown()).as("12 of 11 and 1").containsExactly("wi fi password");
    }

    /** Three people typed the words, and no more than two of them in any one way. */
    @Test
    void showsNothingThatOnlyTwoPeopleWrote() {
        typing.typed(DAY, 2, "Peregrine-Box (Sara)");
        typing.typed(DAY, 1, "PEREGRINE box Sara");
        typing.compute();
        assertThat(typing.shown()).containsExactly("peregrine box sara");
        assertThat(typing.name()).isEqualTo("peregrine box sara");
        typing.computeAgain();
        assertThat(typing.shown()).containsExactly("peregrine box sara");
        typing.typed(DAY, 1, "Peregrine-Box (Sara)");
        typing.compute();
        assertThat(typing.shown()).containsExactly("Peregrine-Box (Sara)");
    }

    @Test
    void showsWhatThreeWroteOnDaysFarApart() {
        typing.typed(DAY, 1, "Peregrine-Box");
        typing.compute();
        typing.typed(typing.later(40), 1, "Peregrine-Box");
        typing.compute();
        assertThat(typing.shown()).isEmpty();
        typing.typed(typing.later(40), 1, "Peregrine-Box");
        typing.compute();
        assertThat(typing.shown()).containsExactly("Peregrine-Box");
    }

    @Test
    void showsNoWayOfOneWhereAllThreeWroteOtherwise() {
        typing.typed(DAY, 1, "Peregrine-Box");
        typing.compute();
        typing.typed(typing.later(60), 1, "PEREGRINE box");
        typing.compute();
        typing.typed(typing.later(60), 1, "peregrine/box");
        typing.compute();
        assertThat(typing.shown()).containsExactly("peregrine box");
    }

    @Test
    void keepsTheNameThatAnEditorGave() {
        typing.typed(DAY, 3, "wi fi password");
        typing.compute();
        typing.rows().run("update topic set named_by = 'Nour'");
        typing.later(1);
        typing.typed(NEXT, 9, "Wi-Fi password");
        typing.compute();
        assertThat(typing.name()).isEqualTo("wi fi password");
        assertThat(typing.shown()).containsExactly("Wi-Fi password");
    }

    /** Other words take its place only with a fifth more visitors, however it is written now. */
    @Test
    void keepsTheWordsOfATopicWhereTheyAreOnlyWrittenOtherwise() {
        typing.typed(DAY, 10, "refund late");
        typing.compute();
        typing.later(1);
        typing.typed(NEXT, 11, "Refund: late");
        typing.typed(NEXT, 25, "late refund");
        typing.compute();
        assertThat(typing.name()).isEqualTo("Refund: late");
    }
}
