package org.dalil.links.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.links.web.Answer.Kind;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

/** When a link is dead, and when it is only not known. */
class WebAddressTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    private static final Answer GONE = Answer.of(404);
    private static final Answer SILENT = Answer.silent("host");

    private static WebAddress asked(Answer... answers) {
        var address =
                new WebAddress("d", "https://example.com/", FIRST, null, 0, Kind.NEW, "", null);
        for (var night = 0; night < answers.length; night++) {
            address = address.after(answers[night], FIRST.plusDays(night), NOW);
        }
        return address;
    }

    @Test
    void aSiteThatSaysTwiceThatThereIsNothingIsBelieved() {
        assertThat(asked(GONE).deadSince()).isNull();
        assertThat(asked(GONE, GONE).deadSince()).isEqualTo(NOW);
        assertThat(asked(GONE, Answer.of(410)).deadSince()).isEqualTo(NOW);
    }

    @Test
    void aSiteThatNobodyAnswersForIsGivenThreeNights() {
        assertThat(asked(SILENT, SILENT).deadSince()).isNull();
        assertThat(asked(SILENT, SILENT, SILENT).deadSince()).isEqualTo(NOW);
    }

    @Test
    void aSignOfLifeForgivesAll() {
        assertThat(asked(GONE, Answer.of(200), GONE).deadSince()).isNull();
        assertThat(asked(GONE, GONE, Answer.of(200)).deadSince()).isNull();
    }

    @Test
    void whatCouldNotBeAskedSaysNothing() {
        for (var code : new int[] {401, 403, 405, 429, 500, 502, 503, 451}) {
            var said = Answer.of(code);
            assertThat(asked(said, said, said, said).deadSince()).as("%s", code).isNull();
            assertThat(asked(GONE, said).nights()).isEqualTo(1);
        }
        var late = Answer.unasked("timeout");
        assertThat(asked(late, late, late, late).deadSince()).isNull();
        var dead = asked(GONE, GONE, late);
        assertThat(dead.deadSince()).as("neither does it bring back").isEqualTo(NOW);
        assertThat(dead.detail()).isEqualTo("404");
    }

    @Test
    void whatIsThereIsAskedAgainAfterAWeekAndWhatFailedTheNextNight() {
        assertThat(asked(Answer.of(200)).nextOn()).isEqualTo(FIRST.plusDays(7));
        assertThat(asked(Answer.of(206)).answer()).isEqualTo(Kind.FINE);
        assertThat(asked(GONE).nextOn()).isEqualTo(FIRST.plusDays(1));
        assertThat(asked(GONE, Answer.of(503)).nextOn()).isEqualTo(FIRST.plusDays(2));
        assertThat(asked(Answer.of(503)).nextOn()).isEqualTo(FIRST.plusDays(3));
    }

    @Test
    void anAddressIsReadAsABrowserReadsIt() {
        assertThat(WebAddresses.readable("HTTPS://Example.COM/A?b=c#d"))
                .contains("https://example.com/A?b=c");
        assertThat(WebAddresses.readable("http://example.com")).contains("http://example.com/");
        assertThat(WebAddresses.readable("//example.com/x")).contains("https://example.com/x");
        assertThat(WebAddresses.readable("https://example.com/دليل المستخدم?q=%zz"))
                .contains(
                        "https://example.com/%D8%AF%D9%84%D9%8A%D9%84%20%D8%A7%D9%84%D9%85%D8%B3%D8%AA%D8%AE%D8%AF%D9%85?q=%25zz");
        assertThat(WebAddresses.readable("https://موقع.example/x"))
                .contains("https://xn--4gbrim.example/x");
        for (var none :
                new String[] {
                    "ftp://example.com/x",
                    "https://huda:secret@example.com/",
                    "https:///x",
                    "https://[::1]/",
                    "javascript:alert(1)",
                    "https://ex ample.com/",
                    "file:///etc/passwd",
                    "https://example.com:99999999/",
                    ""
                }) {
            assertThat(WebAddresses.readable(none)).as(none).isEmpty();
        }
    }
}
