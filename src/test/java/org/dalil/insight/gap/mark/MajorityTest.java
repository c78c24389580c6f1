package org.dalil.insight.gap.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class MajorityTest {
    private final Majority majority = new Majority();

    @Test
    void isMoreThanHalf() {
        majority.share(List.of("Router"), 3);
        majority.share(List.of("Switch"), 3);
        assertThat(majority.told()).isEmpty();

        majority.share(List.of("Router"), 1);
        assertThat(majority.told()).containsExactly("Router");
        assertThat(majority.named()).containsExactlyInAnyOrder("Router", "Switch");
    }

    @Test
    void isThreeAtLeast() {
        majority.share(List.of("Router"), 2);
        assertThat(majority.told()).isEmpty();

        majority.share(List.of("Router"), 1);
        assertThat(majority.told()).containsExactly("Router");
    }

    /** So that never two of them are more than half. */
    @Test
    void whoNamesSeveralNamesEachInPart() {
        majority.share(List.of("Router", "Switch"), 6);
        assertThat(majority.told()).isEmpty();

        majority.share(List.of("Modem", "Router", "Switch"), 3);
        assertThat(majority.told()).isEmpty();

        majority.share(List.of("Router"), 2);
        assertThat(majority.told()).containsExactly("Router");
    }

    @Test
    void whatNamesNothingSaysNothing() {
        majority.share(List.of(), 900);
        majority.share(List.of("Router"), 3);
        assertThat(majority.told()).containsExactly("Router");
    }

    /** Of two halves below one it is the one above. */
    @Test
    void aCategoryNamesWhatIsAboveIt() {
        majority.whole(List.of("cards", "money"), 3);
        majority.whole(List.of("refunds", "money"), 3);
        majority.whole(List.of("orders"), 1);
        assertThat(majority.told()).containsExactly("money");

        majority.whole(List.of("cards", "money"), 3);
        assertThat(majority.told()).containsExactlyInAnyOrder("cards", "money");
    }
}
