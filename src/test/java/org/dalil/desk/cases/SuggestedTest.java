package org.dalil.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.desk.frame.Words;
import org.junit.jupiter.api.Test;

/** An article as it stands in an answer. */
class SuggestedTest {

    @Test
    void aLinkAndBelowItWhatTheArticleIsAbout() {
        assertThat(suggested("Charge the falcon", "Use the cable.").inserted())
                .isEqualTo("[Charge the falcon](/en/articles/7-x)\nUse the cable.");
        assertThat(suggested("Charge the falcon", " ").inserted())
                .isEqualTo("[Charge the falcon](/en/articles/7-x)");
    }

    @Test
    void aTitleDoesNotEndItsLink() {
        assertThat(suggested("Codes [E1] \\ [E2]", "").inserted())
                .isEqualTo("[Codes \\[E1\\] \\\\ \\[E2\\]](/en/articles/7-x)");
    }

    private static Suggested suggested(String title, String summary) {
        return new Suggested(
                7,
                new Words(title, "en", "ltr"),
                "/en/articles/7-x",
                new Words(summary, "en", "ltr"),
                0,
                0,
                true);
    }
}
