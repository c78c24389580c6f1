package org.dalil.links.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.links.web.Answer.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How an address is asked, of a web on this machine. */
class WebTest {
    private final Sites sites = new Sites();
    private final Web web = new Web(Sites.HERE, Nights.agent("https://help.example.com"));

    @AfterEach
    void close() {
        web.close();
        sites.close();
    }

    private Answer ask(String path) {
        return web.ask(sites.address(path));
    }

    @Test
    void aHeadThatIsThereIsEnough() {
        assertThat(ask("/x")).isEqualTo(new Answer(Kind.FINE, "200"));
        assertThat(sites.asked).containsExactly("HEAD /x");
    }

    @Test
    void whoRefusesTheHeadIsAskedForTheFirstByte() {
        assertThat(ask("/nohead").kind()).isEqualTo(Kind.FINE);
        assertThat(ask("/501").kind()).isEqualTo(Kind.UNASKED);
        assertThat(sites.asked)
                .containsExactly("HEAD /nohead", "GET /nohead", "HEAD /501", "GET /501");
    }

    @Test
    void whatIsNotThereIsGoneAndWhatIsForbiddenIsNot() {
        assertThat(ask("/404")).isEqualTo(new Answer(Kind.GONE, "404"));
        assertThat(ask("/410").kind()).isEqualTo(Kind.GONE);
        assertThat(ask("/403").kind()).isEqualTo(Kind.UNASKED);
        assertThat(ask("/500").kind()).isEqualTo(Kind.UNASKED);
    }

    @Test
    void whoHasEnoughIsNotAskedTwice() {
        assertThat(ask("/429").isTooMuch()).isTrue();
        assertThat(sites.asked).containsExactly("HEAD /429");
    }

    @Test
    void aRedirectionIsFollowedToItsEndAndACircleIsLeft() {
        assertThat(ask("/to/to/x").kind()).isEqualTo(Kind.FINE);
        assertThat(ask("/to/404").kind()).isEqualTo(Kind.GONE);
        sites.asked.clear();
        assertThat(ask("/circle")).isEqualTo(Answer.unasked("redirects"));
        assertThat(sites.asked).hasSize(6);
    }

    @Test
    void nobodyIsLedToWhatIsNotPublic() {
        try (var strict = new Web(new PublicNetwork(), "x")) {
            for (var closed :
                    new String[] {
                        "http://127.0.0.1/",
                        "http://localhost/",
                        "http://2130706433/",
                        "http://169.254.169.254/latest/meta-data/",
                        "http://10.0.0.1/"
                    }) {
                assertThat(strict.ask(closed)).as(closed).isEqualTo(Answer.unasked("private"));
            }
            assertThat(strict.ask("http://example.com:22/")).isEqualTo(Answer.unasked("port"));
        }
        assertThat(ask("/away/10.0.0.1"))
                .as("by a site that is")
                .isEqualTo(Answer.unasked("private"));
        assertThat(ask("/away/169.254.169.254")).isEqualTo(Answer.unasked("private"));
    }

    @Test
    void whereNobodyListensIsSilent() {
        var address = sites.address("/x");
        sites.close();
        assertThat(web.ask(address)).isEqualTo(Answer.silent("refused"));
        assertThat(web.ask("http://nobody.invalid/")).isEqualTo(Answer.silent("host"));
    }

    @Test
    @Timeout(15)
    void whatNeverEndsIsNotRead() {
        assertThat(ask("/endless").kind()).isEqualTo(Kind.FINE);
    }

    @Test
    void weSayWhoAsks() {
        ask("/agent");
        assertThat(sites.asked).contains("Dalil link check (+https://help.example.com)");
    }
}
