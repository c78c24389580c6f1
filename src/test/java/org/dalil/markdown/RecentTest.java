package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RecentTest {
    private final List<String> made = new ArrayList<>();
    private final Recent<String> recent = new Recent<>(10);

    @Test
    void theNewestIsKeptHoweverOftenOlderOnesWereAskedFor() {
        for (var round = 0; round < 20; round++) {
            ask("old", "odd");
        }
        ask("newer", "newer", "newer");
        assertThat(made).containsExactly("old", "odd", "newer");
    }

    @Test
    void theLeastRecentlyUsedGoesFirst() {
        ask("aaaa", "bbbb", "aaaa", "cccc", "aaaa", "bbbb");
        assertThat(made).containsExactly("aaaa", "bbbb", "cccc", "bbbb");
    }

    @Test
    void whatIsLongerThanAllThatIsKeptLeavesTheRest() {
        ask("aaaa", "0123456789", "aaaa", "0123456789");
        assertThat(made).containsExactly("aaaa", "0123456789", "0123456789");
    }

    @Test
    void anEmptyTextIsKeptToo() {
        ask("", "");
        assertThat(made).containsExactly("");
    }

    private void ask(String... texts) {
        for (var text : texts) {
            assertThat(recent.of(text, this::make)).isEqualTo(text + "!");
        }
    }

    private String make(String text) {
        made.add(text);
        return text + "!";
    }
}
