package org.dalil.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.testing.FormInParts;
import org.dalil.testing.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whatever a form meets before it is taken: who typed it gets the words back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptWordsTest {
    private static final String LONG = "الشاشة لا تعمل بعد التحديث الأخير. ".repeat(1000).strip();
    private static final String ENDED = "dalil_session=ended";

    private Server server;
    private String huda;

    @BeforeAll
    void start() {
        server = Server.start(Map.of(Probe.WANTED, "true"));
        var account =
                server.bean(Accounts.class)
                        .add("huda@example.com", "Huda", Role.AGENT, "seven green ears");
        huda = "dalil_session=" + server.bean(Sessions.class).begin(account);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, You are not signed in any more, These files were not kept",
        "ar, انتهى تسجيل دخولك, لم تُحفظ هذه الملفات"
    })
    void aFileSentAfterTheSessionEnded(String language, String title, String files) {
        var form = Map.of("title", "الشاشة", "body", LONG, "version", "7", "audience", "staff");
        var sent =
                FormInParts.of(
                        form, "خطة العمل.pdf", "x".repeat(5_000_000), "two.txt", "2", "", "");
        var page =
                lost(401, inParts("/desk/articles/1/en/edit/files?lang=" + language, sent, ENDED));
        assertThat(typed(page)).containsExactlyInAnyOrder("الشاشة", LONG);
        assertThat(page.text()).contains(title, files, "خطة العمل.pdf", "…");
        assertThat(page.select("a.button-main").attr("target")).isEqualTo("_blank");

        var small = FormInParts.of(form, "one.txt", "1", "two.txt", "2", "", "");
        page = lost(401, inParts("/desk/articles/1/en/edit/files", small, ENDED));
        assertThat(page.select("main li").eachText()).containsExactly("one.txt", "two.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/articles/1/en/edit, body",
        "/desk/cases/1/replies, reply",
        "/desk/cases/1/outcome, line",
        "/desk/tasks/1, ending",
        "/desk/settings/portal, name-en",
        "/desk/settings/contact, telephone",
        "/desk/settings/synonyms, words",
        "/desk/reviews/1/comments, comment"
    })
    void aFormSentAfterTheSessionEnded(String path, String field) {
        for (var words : List.of("Plain", LONG, "ش".repeat(499_000))) {
            var answer = server.post(path, Map.of(field, words, "deed", "save"), "Cookie", ENDED);
            assertThat(typed(lost(401, answer))).containsExactly(words);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aPictureThatIsTooLarge(String language) {
        var form = Map.of("subject", "الشاشة", "description", LONG, "token", "abc");
        var sent = FormInParts.of(form, "big.png", "x".repeat(65 << 20));
        var page = lost(413, inParts("/" + language + "/contact", sent, ""));
        assertThat(typed(page)).containsExactlyInAnyOrder("الشاشة", LONG);
        assertThat(page.text())
                .contains("big.png", language.equals("en") ? "at most 10 MB" : "10 ميغابايت");
        page = lost(413, inParts("/desk/articles/1/ar/edit/files", sent, huda));
        assertThat(typed(page)).contains(LONG);
    }

    /** Behind a proxy that changes names; but never what a page of somebody else made them send. */
    @Test
    void aFormFromElsewhere() {
        var sent = FormInParts.of(Map.of("subject", "Lamp", "description", LONG), "a.png", "x");
        for (var path : List.of("/en/contact", "/desk/articles/1/en/edit/files")) {
            var ours = send(path, sent, "Origin", "https://other.example");
            assertThat(typed(lost(403, ours))).containsExactlyInAnyOrder("Lamp", LONG);
            var theirs = send(path, sent, "Sec-Fetch-Site", "cross-site");
            assertThat(theirs.statusCode()).isEqualTo(403);
            assertThat(theirs.body()).doesNotContain("Lamp", "a.png").contains("try again");
        }
    }

    @Test
    void aFormForWhatIsNotThereOrIsBroken() {
        var form = Map.of("title", "Lamp", "body", LONG);
        var sent = FormInParts.of(form, "a.txt", "x");
        var gone = lost(404, inParts("/desk/articles/999999/en/edit/files", sent, huda));
        assertThat(typed(gone)).containsExactlyInAnyOrder("Lamp", LONG);
        assertThat(gone.text()).contains("not any more", "a.txt");
        var nowhere = lost(404, inParts("/desk/nowhere", sent, huda));
        assertThat(typed(nowhere)).containsExactlyInAnyOrder("Lamp", LONG);
        var unread = lost(500, inParts("/desk/probe-unread", sent, huda));
        assertThat(typed(unread)).containsExactlyInAnyOrder("Lamp", LONG);
        assertThat(unread.text()).contains("Something is wrong on our side", "a.txt");
        var theme = inParts("/desk/probe-theme", sent, huda);
        assertThat(theme.statusCode()).isEqualTo(500);
        assertThat(theme.body()).contains(LONG);
    }

    /** It has a bound, and no form holds the answer up. */
    @Test
    void aFormThatIsNone() {
        for (var sent :
                List.of(
                        "--here\r\n"
                                + "Content-Disposition: form-data; name=\"body\"\r\n\r\n"
                                + "half a part",
                        "--here\r\nContent-Disposition: form-data; name=\"body\"",
                        "no parts at all",
                        "--here\r\n" + "X-Long: " + "x".repeat(100_000),
                        "--here--\r\n")) {
            var answer = inParts("/desk/articles/1/en/edit/files", sent, ENDED);
            assertThat(answer.statusCode()).as(sent).isEqualTo(401);
        }
        var endless = FormInParts.of(Map.of("body", "x".repeat(6_000_000)));
        var answer = inParts("/desk/articles/1/en/edit/files", endless, ENDED);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).hasSizeLessThan(100_000);
        var without =
                server.send(
                        "POST",
                        "/desk/articles/1/en/edit/files",
                        "x",
                        "Content-Type",
                        "multipart/form-data",
                        "Sec-Fetch-Site",
                        "same-origin");
        assertThat(without.statusCode()).isIn(400, 401);
        var secret = FormInParts.of(Map.of("password", "seven green ears", "name", "Huda"));
        assertThat(typed(lost(401, inParts("/desk/people", secret, ENDED))))
                .containsExactly("Huda");
    }

    private static Document lost(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return Jsoup.parse(answer.body());
    }

    private static List<String> typed(Document page) {
        return page.select("textarea[readonly]").stream()
                .map(each -> each.wholeText().strip())
                .toList();
    }

    private HttpResponse<String> inParts(String path, String body, String cookie) {
        return send(path, body, "Sec-Fetch-Site", "same-origin", "Cookie", cookie);
    }

    private HttpResponse<String> send(String path, String body, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(FormInParts.TYPE);
        return server.send("POST", path, body, all.toArray(String[]::new));
    }
}
