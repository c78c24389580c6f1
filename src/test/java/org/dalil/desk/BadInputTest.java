package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Role;
import org.dalil.article.review.Reviews;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.audit.AuditEntry;
import org.dalil.audit.AuditTrail;
import org.dalil.desk.Office.Clerk;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What cannot be is said at its field in the reader's language, and nothing typed is lost. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final String TURNED = "photo\u202Egpj.exe";

    private Office office;
    private Clerk huda;
    private Clerk omar;
    private Clerk mona;

    @BeforeAll
    void open() {
        office = new Office();
        huda = office.clerk("Huda", Role.AGENT);
        omar = office.clerk("Omar", Role.REVIEWER);
        mona = office.clerk("Mona", Role.REVIEWER);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({"en, not signed in", "ar, انتهى تسجيل دخولك"})
    void anEndedSessionGivesBackWhatWasTypedEvenWithoutScript(String code, String ended) {
        var typed = Map.of("title", "My title", "body", "كلام <b>كثير</b>", "version", "12.3");
        var path = "/desk/articles/1/en/edit";
        var answer = office.server().post(path, typed, "Accept-Language", code);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).contains(ended);
        assertThat(page.select("textarea").eachText())
                .containsExactlyInAnyOrder("My title", "كلام <b>كثير</b>");
        var never = office.server().post("/desk/never/was", typed, "Accept-Language", code);
        assertThat(never.statusCode()).as("as everywhere").isEqualTo(401);
        assertThat(Jsoup.parse(never.body()).select("textarea")).hasSize(2);
    }

    @Test
    void anEndedSessionGivesBackALongTextWhole() {
        var text = "كلام كثير ".repeat(20_000).strip(); // far more than arrives at once
        var answer = office.server().post("/desk/articles/1/en/edit", Map.of("body", text));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Jsoup.parse(answer.body()).select("textarea").eachText()).containsExactly(text);
    }

    @Test
    void aFileFarTooLargeIsNamedWithTheLimit() {
        var file = "x".repeat(14 << 20);
        var answer = huda.attach(begun("Huge") + "/files", "a.txt", file, "text/html");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("#file-problem").text()).contains("larger than 10 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "en, turns the words round, character",
        "ar, يقلب اتجاه الكلمات, رمز تحكُّم",
    })
    void whatTurnsWordsRoundOrIsUnseenIsNamedAtItsField(
            String code, String turning, String control) {
        var editor = begun("Turned " + code);
        var form = text(TURNED, "The body may turn: \u202Babc\u202C", version(editor));
        form.put("summary", "a\u2066b");
        form.put("note", "x\u0007");
        form.put("deed", "hand-in");
        var page = page(in(code, editor, form));
        assertThat(page.select("#title-problem").text()).contains(turning);
        assertThat(page.select("#summary-problem").text()).contains(turning);
        assertThat(page.select("#note-problem").text()).contains(control);
        assertThat(page.select("#body-problem")).isEmpty();
        assertThat(page.select("#title").val()).isEqualTo(TURNED);
        assertThat(page.select("#summary").val()).isEqualTo("a\u2066b");
        assertThat(page.select("#body").val()).contains("\u202Babc\u202C");

        var fresh = page(in(code, "/desk/articles/new", Map.of("title", TURNED)));
        assertThat(fresh.select("#title-problem").text()).contains(turning);
        assertThat(fresh.select("#title").val()).isEqualTo(TURNED);

        // marks that only tell which way to read belong into Arabic
        var marked = text("كلمة \u200Fabc\u200E", "x", version(editor));
        assertThat(in(code, editor, marked).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"en, 250", "ar, ٢٥٠"})
    void aTitleOf500CharactersIsKeptAndItsLimitNamed(String code, String limit) {
        var long500 = "ع".repeat(500);
        for (var address : List.of("/desk/articles/new", begun("Long " + code))) {
            var answer = in(code, address, text(long500, "x", "0"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(page(answer).select("#title-problem").text()).containsAnyOf(limit, "250");
            assertThat(page(answer).select("#title").val()).isEqualTo(long500);
        }
    }

    /** Of two clicks on «approve» one publishes, and both lead on. */
    @Test
    void aDoubleClickOnPublishPublishesOnce() throws Exception {
        var revision = handedIn("Clicked twice");
        var path = "/desk/review/" + revision + "/approval";
        var form = Map.of("audience", "PUBLIC", "over", "");
        Callable<HttpResponse<String>> click = () -> omar.post(path, form);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : hands.invokeAll(List.of(click, click, click))) {
                assertThat(done.get().statusCode()).isEqualTo(303);
                assertThat(location(done.get())).contains("?was=" + revision);
            }
        }
        assertThat(office.server().bean(AuditTrail.class).of("revision", revision, 20))
                .extracting(AuditEntry::deed)
                .containsOnlyOnce("approved");
        var late = mona.post(path, form);
        assertThat(late.statusCode()).as("somebody else's click").isEqualTo(422);
        assertThat(page(late).select("[role=alert]").text()).contains("Omar", "decided this");
        var other = omar.post(path, Map.of("audience", "INTERNAL", "over", ""));
        assertThat(other.statusCode()).as("for other readers").isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"en, Omar", "ar, Omar"})
    void aDecisionOnASupersededRevisionIsRefusedAndItsWordsKept(String code, String who) {
        var revision = handedIn("Superseded " + code);
        office.server()
                .bean(Reviews.class)
                .correct(revision, new Text("Superseded", "", "Mended."), omar.account());
        for (var deed : List.of("approval", "return")) {
            var form =
                    Map.of("audience", "PUBLIC", "over", "", "words", "Not so", "reason", "WRONG");
            var answer = mona.postIn(code, "/desk/review/" + revision + "/" + deed, form);
            assertThat(answer.statusCode()).isEqualTo(422);
            var page = page(answer);
            assertThat(page.select("[role=alert]").text()).contains(who);
            assertThat(page.select("#kept").text()).isEqualTo("Not so");
        }
        assertThat(office.server().bean(Revisions.class).find(revision).state())
                .isEqualTo(RevisionState.SUPERSEDED);
    }

    @ParameterizedTest
    @CsvSource({"en, is not what its name says", "ar, ليس كما يدل عليه اسمه"})
    void aPictureThatIsAScriptIsNotKept(String code, String words) {
        var editor = begun("Picture " + code);
        var answer =
                huda.attachIn(
                        code, editor + "/files", "a.png", "<svg onload=alert(1)>", "text/html");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("#file-problem").text()).contains(words);
        assertThat(huda.page(editor).select("[data-files] code")).isEmpty();
    }

    /** Whatever a form holds, the base is not asked to keep what it cannot. */
    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0b", "\uD800", "\uFFFF", "\u202E", "'", "-1", "9999999999999"})
    void noFormBreaksTheServer(String bad) {
        var revision = handedIn("Broken " + bad.codePointAt(0) + bad.length());
        var review = "/desk/review/" + revision;
        var editor = begun("Forms");
        for (var address :
                List.of(
                        "/desk/articles/new",
                        editor,
                        editor + "/draft",
                        editor + "/beside",
                        review + "/comments",
                        review + "/approval",
                        review + "/correction",
                        review + "/return")) {
            var form = new HashMap<String, String>();
            for (var field :
                    List.of(
                            "title",
                            "summary",
                            "body",
                            "note",
                            "version",
                            "deed",
                            "audience",
                            "kind",
                            "language",
                            "category",
                            "words",
                            "comment",
                            "reason",
                            "over",
                            "at",
                            "knowing")) {
                form.put(field, bad);
            }
            assertThat(omar.post(address, form).statusCode()).as(address).isLessThan(500);
            form.put("title", "A title");
            form.put("version", "0");
            form.put("audience", "PUBLIC");
            assertThat(omar.post(address, form).statusCode()).as(address).isLessThan(500);
        }
    }

    private String begun(String title) {
        var form = Map.of("title", title, "kind", "how_to", "language", "en", "category", "");
        return location(huda.post("/desk/articles/new", form));
    }

    private String version(String editor) {
        return huda.page(editor).select("[name=version]").val();
    }

    private long handedIn(String title) {
        var editor = begun(title);
        var form = text(title, "Text.", version(editor));
        form.put("deed", "hand-in");
        form.put("audience", "everyone");
        assertThat(huda.post(editor, form).statusCode()).isEqualTo(303);
        var id = Long.parseLong(editor.split("/")[3]);
        assertThat(office.server().bean(Drafts.class).of(id, Language.ENGLISH)).isEmpty();
        var history = office.server().bean(Revisions.class).history(id, Language.ENGLISH);
        return Revisions.idOf(history.getFirst());
    }

    private static HashMap<String, String> text(String title, String body, String version) {
        return new HashMap<>(Map.of("title", title, "body", body, "version", version));
    }

    private HttpResponse<String> in(String code, String path, Map<String, String> form) {
        return huda.postIn(code, path, form);
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
