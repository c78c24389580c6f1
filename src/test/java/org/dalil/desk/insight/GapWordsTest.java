package org.dalil.desk.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;

class GapWordsTest {
    private static final GapLinks LINKS =
            new GapLinks("/weight", "/failed", "/attempts", "/unclear", "/cases");

    @Test
    void saysHowAttemptsWent() {
        assertThat(said(31, 48, 8, 12))
                .isEqualTo(
                        "31 of 48 attempts failed (65 %, likely 50 to 77 %), 8 unclear;"
                                + " 12 more cases had no article.");
        assertThat(said(1, 1, 0, 0))
                .isEqualTo("1 of 1 attempt failed (100 %, likely 21 to 100 %), 0 unclear.");
    }

    @Test
    void aGapOfCasesOnlySaysNothingOfShares() {
        assertThat(said(0, 0, 0, 7)).isEqualTo("7 cases had no article; no attempt was seen.");
    }

    @Test
    void belowTwoHundredAttemptsNoShareIsSaid() {
        var words = new GapWords(Printed.telling(Language.ENGLISH));
        assertThat(plain(words.sentence(Samples.gap(31, 48, 8, 12), false)))
                .isEqualTo("31 of 48 attempts failed, 8 unclear; 12 more cases had no article.");
    }

    @Test
    void eachNumberLeadsToItsLines() {
        var words = new GapWords(Printed.telling(Language.ENGLISH));
        assertThat(words.phrases(Samples.gap(31, 48, 8, 12), true, LINKS))
                .filteredOn(each -> each.address() != null)
                .containsExactly(
                        new Phrase("31", "/failed"),
                        new Phrase("48 attempts", "/attempts"),
                        new Phrase("8", "/unclear"),
                        new Phrase("12 more cases", "/cases"));
        var arabic = new GapWords(Printed.telling(Language.ARABIC));
        assertThat(arabic.phrases(Samples.gap(31, 48, 8, 12), true, LINKS))
                .filteredOn(each -> each.address() != null)
                .containsExactly(
                        new Phrase("48 محاولة", "/attempts"),
                        new Phrase("31", "/failed"),
                        new Phrase("8", "/unclear"),
                        new Phrase("و12 تذكرة أخرى", "/cases"));
    }

    @Test
    void saysOfHowManyPeopleAndCasesTheNumberIsMade() {
        var words = new GapWords(Printed.telling(Language.ENGLISH));
        assertThat(plain(words.made(Samples.gap(29, 48, 0, 12))))
                .isEqualTo("29 people and 12 cases without an answer");
        assertThat(plain(words.made(Samples.gap(1, 48, 0, 0))))
                .isEqualTo("1 person without an answer");
        assertThat(plain(words.made(Samples.gap(0, 0, 0, 7))))
                .isEqualTo("7 cases without an answer");
    }

    /** What was put around a link to find it is in no text of a page. */
    @Test
    void nothingOfTheMarksIsLeft() {
        for (var language : List.of(Language.ENGLISH, Language.ARABIC)) {
            var words = new GapWords(Printed.telling(language));
            for (var shares : List.of(true, false)) {
                assertThat(words.sentence(Samples.gap(31, 48, 8, 12), shares))
                        .doesNotContain("\uE000", "\uE001", "{");
            }
        }
    }

    private static String said(int failed, int attempts, int unclear, int cases) {
        var words = new GapWords(Printed.telling(Language.ENGLISH));
        return plain(words.sentence(Samples.gap(failed, attempts, unclear, cases), true));
    }

    private static String plain(String said) {
        return said.replaceAll("[\u2066-\u2069]", "");
    }
}
