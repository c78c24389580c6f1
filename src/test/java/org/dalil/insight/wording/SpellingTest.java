package org.dalil.insight.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class SpellingTest {

    @Test
    void isTheOneOfMostPeople() {
        var ways = Map.of("wi fi password", 3L, "Wi-Fi password", 9L, "WIFI", 8L);
        assertThat(Spelling.most(ways, "wi fi password")).contains("Wi-Fi password");
    }

    @Test
    void isTheOneThatWasThereOfAsManyElseTheShorterElseTheFirst() {
        var ways = Map.of("wi fi", 3L, "wi - fi", 3L, "Wi fi", 3L);
        assertThat(Spelling.most(ways, "wi - fi")).contains("wi - fi");
        assertThat(Spelling.most(ways, "gone")).contains("Wi fi");
        assertThat(Spelling.most(Map.of("wi - fi", 3L, "wi fi", 3L), "")).contains("wi fi");
    }

    @Test
    void isNoneThatFewerThanThreeWrote() {
        assertThat(Spelling.most(Map.of("wi fi", 2L, "Wi-Fi", 2L), "wi fi")).isEmpty();
        assertThat(Spelling.most(Map.of("wi fi", 2L, "Wi-Fi", 3L), "wi fi")).contains("Wi-Fi");
    }
}
