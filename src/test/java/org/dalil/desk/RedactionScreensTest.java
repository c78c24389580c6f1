package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Role;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.revision.Drafts;
import org.dalil.desk.Office.Clerk;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.HashMap;
import java.util.Map;

/** One list of personal data, from the editor to the review. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedactionScreensTest {
    private static final String BODY =
            "Sara [customer name] has +966 55 123 4567 and order 12345678.";

    private Office office;
    private Clerk huda;
    private Clerk omar;

    @BeforeAll
    void start() {
        office = new Office();
        huda = office.clerk("Huda", Role.AGENT);
        omar = office.clerk("Omar", Role.REVIEWER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private String begun(String title) {
        var form = Map.of("title", title, "kind", "how_to", "language", "en", "category", "");
        return location(huda.post("/desk/articles/new", form));
    }

    private static Map<String, String> form(Document page, String deed, String body) {
        var form = new HashMap<String, String>();
        form.put("title", page.select("#title").val());
        form.put("summary", "");
        form.put("body", body);
        form.put("version", page.select("[name=version]").val());
        form.put("personal", page.select("[name=personal]").val());
        form.put("audience", "everyone");
        form.put("deed", deed);
        return form;
    }

    private static Map<String, String> with(
            Map<String, String> form, Document page, int line, String choice) {
        form.put(page.select(".desk-open").get(line).select("input").attr("name"), choice);
        return form;
    }

    // 1. Without the list confirmed nothing goes to readers; the text is kept, and says why.
    @Test
    void aHandInForReadersWaitsForTheList() {
        var editor = begun("Call the branch");
        var refused = huda.post(editor, form(huda.page(editor), "hand-in", BODY));
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert] a[href=#redactions]").text())
                .contains("Confirm the list of personal data");
        assertThat(page.select("#body").val()).isEqualTo(BODY);
        assertThat(huda.page(editor).select("#body").val()).isEqualTo(BODY);
        assertThat(page.select("#redactions").text())
                .contains("A customer’s name", "Telephone number", "Long number", "once");
        assertThat(page.select(".desk-open")).hasSize(2);

        var undecided = huda.post(editor, with(form(page, "confirm", BODY), page, 0, "replace"));
        assertThat(undecided.statusCode()).isEqualTo(422);
        var again = Jsoup.parse(undecided.body());
        assertThat(again.select("[role=alert]").text()).contains("Say of each line");
        assertThat(again.select("input[value=replace][checked]")).hasSize(1);

        var choices =
                with(with(form(again, "confirm", BODY), again, 0, "replace"), again, 1, "keep");
        assertThat(location(huda.post(editor, choices))).isEqualTo(editor + "#redactions");
        var confirmed = huda.page(editor);
        assertThat(confirmed.select("#body").val())
                .isEqualTo("Sara [customer name] has [telephone] and order 12345678.");
        assertThat(confirmed.select("#redactions").text()).contains("Huda confirmed this list.");
        assertThat(confirmed.select("#redactions [value=confirm]")).isEmpty();

        var handedIn = form(confirmed, "hand-in", confirmed.select("#body").val());
        assertThat(location(huda.post(editor, handedIn))).endsWith("?done=handed-in");
    }

    // 2. For staff nothing is asked; a list that changed since it was shown is shown again.
    @Test
    void aListThatChangedIsShownAgain() {
        var editor = begun("Changed list");
        huda.post(editor, form(huda.page(editor), "save", BODY));
        var page = huda.page(editor);
        var more = BODY + " Or a@example.com";
        var changed =
                huda.post(
                        editor,
                        with(with(form(page, "confirm", more), page, 0, "keep"), page, 1, "keep"));
        assertThat(changed.statusCode()).isEqualTo(422);
        var again = Jsoup.parse(changed.body());
        assertThat(again.select("[role=alert]").text()).contains("The list has changed");
        assertThat(again.select("#body").val()).isEqualTo(more);
        assertThat(again.select(".desk-open")).hasSize(3);

        var staff = form(again, "hand-in", more);
        staff.put("audience", "staff");
        assertThat(location(huda.post(editor, staff))).endsWith("?done=published");
    }

    // 3. A script asks for the column beside the text, and keeps what was chosen in it.
    @Test
    void theColumnBesideKeepsWhatWasChosen() {
        var editor = begun("Beside");
        huda.post(editor, form(huda.page(editor), "save", BODY));
        var page = huda.page(editor);
        var beside = huda.post(editor + "/beside", with(form(page, "", BODY), page, 1, "keep"));
        assertThat(Jsoup.parse(beside.body()).select("input[value=keep][checked]")).hasSize(1);
    }

    // 4. A reviewer who asks for more readers confirms the list; what they replace is a correction.
    @Test
    void aReviewerConfirmsWhatIsToBeReadByMore() {
        var editor = begun("Reviewed list");
        huda.post(editor, form(huda.page(editor), "save", "Nothing personal."));
        var clean = form(huda.page(editor), "hand-in", "Nothing personal.");
        huda.post(editor, clean);
        var lists = office.server().bean(ReviewLists.class);
        var id = Long.parseLong(editor.split("/")[3]);
        var review =
                lists.waiting(100).stream()
                        .filter(each -> each.articleId() == id)
                        .findFirst()
                        .get();
        var address = "/desk/review/" + review.revisionId();
        omar.post(
                address + "/correction",
                Map.of("title", "Reviewed list", "summary", "", "body", "Call +966 55 123 4567."));
        var mended =
                lists.waiting(100).stream()
                        .filter(each -> each.articleId() == id)
                        .findFirst()
                        .get();
        var now = "/desk/review/" + mended.revisionId();
        var refused = omar.post(now + "/approval", Map.of("audience", "PUBLIC", "over", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert] a[href=#redactions]")).hasSize(1);
        assertThat(huda.page(now).select("#redactions input[type=radio]")).isEmpty();
        assertThat(huda.post(now + "/redaction", Map.of()).statusCode()).isEqualTo(404);

        var list = page.select("[name=personal]").val();
        var name = page.select("#redactions input[type=radio]").attr("name");
        assertThat(omar.post(now + "/redaction", Map.of("personal", list)).statusCode())
                .isEqualTo(422);
        var taken = omar.post(now + "/redaction", Map.of("personal", list, name, "replace"));
        assertThat(taken.statusCode()).isEqualTo(303);
        var after = location(taken).replace("#redactions", "");
        assertThat(omar.page(after).select("#redactions").text())
                .contains("Omar confirmed this list.");
        var approved = omar.post(after + "/approval", Map.of("audience", "PUBLIC", "over", ""));
        assertThat(approved.statusCode()).isEqualTo(303);
        assertThat(office.server().get("/en/articles/" + id + "-reviewed-list").body())
                .contains("Call [telephone].")
                .doesNotContain("4567");
        assertThat(office.server().bean(Drafts.class).of(id, Language.ENGLISH)).isEmpty();
    }
}
