package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.review.Reason;
import org.dalil.article.review.Reviews;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.audit.AuditTrail;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is written leaves the hands of its author: handed in, published, sent back, restored. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsLeaveTest {
    private static final String SOLVED =
            "## Issue\n\nNo code.\n\n## Environment\n\nPhone\n\n## Resolution\n\nWait.\n";

    private Office office;
    private World world;
    private Clerk huda;
    private Clerk omar;

    @BeforeAll
    void start() {
        office = new Office();
        world = office.server().world();
        huda = office.clerk("Huda", Role.AGENT);
        omar = office.clerk("Omar", Role.REVIEWER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    /** A new report of Huda's: the address of its editor. */
    private String begun(String title) {
        var form = Map.of("title", title, "kind", "report", "language", "en", "category", "");
        var answer = huda.post("/desk/articles/new", form);
        assertThat(answer.statusCode()).isEqualTo(303);
        return location(answer);
    }

    /** What the form of the editor carries now. */
    private String version(String editor) {
        return office.server()
                .bean(Drafts.class)
                .of(idOf(editor), new Language(editor.split("/")[4]))
                .map(Draft::token)
                .orElse("");
    }

    private static long idOf(String editor) {
        return Long.parseLong(editor.split("/")[3]);
    }

    private static Map<String, String> text(String title, String body, String version) {
        var form = new HashMap<String, String>();
        form.put("title", title);
        form.put("summary", "In short");
        form.put("body", body);
        form.put("version", version);
        return form;
    }

    private static HashMap<String, String> deed(
            String deed, String audience, Map<String, String> text) {
        var form = new HashMap<>(text);
        form.put("deed", deed);
        form.put("audience", audience);
        form.put("note", "First words");
        return form;
    }

    // 5. A text for staff goes live at once; a customer still finds nothing.
    @Test
    void internalTextGoesLiveForStaffAtOnce() {
        var editor = begun("Grey list");
        var id = idOf(editor);
        var answer =
                huda.post(
                        editor,
                        deed("hand-in", "staff", text("Grey list", SOLVED, version(editor))));
        assertThat(location(answer)).isEqualTo("/desk/articles/" + id + "?done=published");
        var article = office.server().bean(Articles.class).find(id);
        assertThat(article.confidence()).isEqualTo(Confidence.NOT_VALIDATED);
        assertThat(huda.page("/desk/articles/" + id).select(".desk-true").text())
                .startsWith("Live for staff since ");
        var address = location(huda.get("/en/articles/" + id));
        assertThat(huda.get(address).statusCode()).isEqualTo(200);
        assertThat(office.server().get(address).statusCode()).isEqualTo(404);
        assertThat(office.server().bean(AuditTrail.class).of("article", id, 10))
                .anyMatch(entry -> entry.deed().equals("created") && entry.actor().equals("Huda"));
    }

    // 6. What everyone reads is never replaced past a reviewer.
    @Test
    void whatEveryoneReadsStaysUntilAReviewerHasDecided() {
        var id = world.publicArticle("Open hours", "Nine to five.");
        var editor = "/desk/articles/" + id + "/en/edit";
        var page = huda.page(editor);
        assertThat(page.select("#body").val()).isEqualTo("Nine to five.");
        assertThat(page.select(".desk-finish").text()).doesNotContain("live at once");
        assertThat(page.select("[name=audience][checked]").val()).isEqualTo("everyone");

        var narrower = huda.post(editor, deed("hand-in", "staff", text("Closed", "Secret", "")));
        assertThat(location(narrower)).endsWith("?done=handed-in");
        assertThat(office.server().get(location(office.server().get("/en/articles/" + id))).body())
                .contains("Nine to five.")
                .doesNotContain("Secret");
    }

    @Test
    void whatIsHandedInWaitsWithItsNoteAndTheDraftIsGone() {
        var editor = begun("Handed in");
        var id = idOf(editor);
        var empty =
                huda.post(
                        editor,
                        deed("hand-in", "everyone", text("Handed in", " ", version(editor))));
        assertThat(empty.statusCode()).isEqualTo(422);
        var answer =
                huda.post(
                        editor,
                        deed("hand-in", "everyone", text("Handed in", SOLVED, version(editor))));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(office.server().bean(Drafts.class).of(id, Language.ENGLISH)).isEmpty();
        var revision =
                office.server().bean(Revisions.class).history(id, Language.ENGLISH).getFirst();
        assertThat(revision.state()).isEqualTo(RevisionState.IN_REVIEW);
        assertThat(revision.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(revision.changeNote()).isEqualTo("First words");
        assertThat(huda.page(location(answer)).select("[role=status]").text())
                .contains("Handed in");
    }

    @Test
    void whatWasSentBackIsMendedWhereItSaysWhy() {
        var editor = begun("Sent back");
        var id = idOf(editor);
        huda.post(editor, deed("hand-in", "everyone", text("Sent back", SOLVED, version(editor))));
        var waiting =
                office.server().bean(Revisions.class).history(id, Language.ENGLISH).getFirst();
        office.server()
                .bean(Reviews.class)
                .sendBack(
                        Revisions.idOf(waiting),
                        Set.of(Reason.INCOMPLETE),
                        "Which phones?",
                        omar.account());
        assertThat(huda.page("/desk").select(".side-count").text()).endsWith("1");
        assertThat(huda.page("/desk").select(".desk-part:contains(Sent back to you) th a"))
                .hasSize(1);
        assertThat(omar.page("/desk").select(".side a[href=/desk] .side-count")).isEmpty();
        var page = huda.page(editor);
        assertThat(page.select(".notice").text())
                .contains("Sent back by Omar", "Something is missing", "Which phones?");
        assertThat(page.select("#body").val()).isEqualTo(SOLVED.strip());
        var review = page.select(".notice a").attr("href");
        assertThat(review).isEqualTo("/desk/review/" + Revisions.idOf(waiting));
        assertThat(huda.page(review).text()).contains("Which phones?");
        assertThat(huda.page("/desk/articles/" + id).select("a[href=" + review + "]")).hasSize(1);
    }

    @Test
    void whatDiffersInNothingIsNotHandedInAndStaysADraft() {
        var id = world.publicArticle("The same", "Words.");
        var form = deed("hand-in", "everyone", text("The same", "Words.", ""));
        form.put("summary", "");
        var answer = huda.post("/desk/articles/" + id + "/en/edit", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("a[href=#finish]").text()).contains("Nothing differs");
        assertThat(page.select("[name=version]").val())
                .isEqualTo(version("/desk/articles/" + id + "/en/edit"));
    }

    @Test
    void anEarlierRevisionIsReadAndHandedInAgain() {
        var editor = begun("Earlier");
        var id = idOf(editor);
        huda.post(editor, deed("hand-in", "staff", text("Earlier", SOLVED, version(editor))));
        huda.post(editor, deed("hand-in", "staff", text("Earlier", SOLVED + "Later", "")));
        var first =
                huda.page("/desk/articles/" + id)
                        .select(".desk-history tbody tr:last-child th a")
                        .attr("href");
        assertThat(first).endsWith("/en/revisions/1");
        var page = huda.page(first);
        assertThat(page.select(".prose").text()).contains("Wait.").doesNotContain("Later");
        var answer = huda.post(first + "/restoration", Map.of());
        assertThat(location(answer)).isEqualTo("/desk/articles/" + id + "?done=published");
        var live = office.server().bean(Revisions.class).live(id, Language.ENGLISH).orElseThrow();
        assertThat(live.body()).isEqualTo(SOLVED);
        assertThat(live.changeNote()).isEqualTo("Revision 1 again");
        assertThat(huda.page(first.replaceFirst("1$", "3")).select("button[class*=main]"))
                .isEmpty(); // it is live
        var again = huda.post(first.replaceFirst("1$", "3") + "/restoration", Map.of());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Nothing differs");
        assertThat(huda.get(first.replaceFirst("1$", "9")).statusCode()).isEqualTo(404);
        assertThat(office.server().get(first).statusCode()).isEqualTo(303);
    }

    // A tab that was left open neither hands a text in twice nor writes over what came after.
    @ParameterizedTest
    @ValueSource(strings = {"everyone", "staff"})
    void aSecondClickHandsNothingInAgain(String audience) {
        var editor = begun("Twice");
        var id = idOf(editor);
        var form = deed("hand-in", audience, text("Twice", SOLVED, version(editor)));
        var first = huda.post(editor, form);
        assertThat(location(first)).startsWith("/desk/articles/" + id + "?done=");
        var second = huda.post(editor, form);
        assertThat(location(second)).isEqualTo(location(first));
        var revisions = office.server().bean(Revisions.class);
        assertThat(revisions.history(id, Language.ENGLISH)).hasSize(1);
        assertThat(version(editor)).as("no draft").isEmpty();

        var unsaved = world.publicArticle("Never saved before", "x");
        var address = "/desk/articles/" + unsaved + "/en/edit";
        var fresh = deed("hand-in", "everyone", text("Handed in at once", SOLVED, ""));
        var there = location(huda.post(address, fresh));
        assertThat(location(huda.post(address, fresh))).isEqualTo(there);
        assertThat(revisions.history(unsaved, Language.ENGLISH)).hasSize(2);
    }

    @Test
    void whatWasHandedInMeanwhileIsShownBesideWhatWasTyped() {
        var editor = begun("In two tabs");
        var id = idOf(editor);
        var seen = version(editor);
        huda.post(editor, deed("hand-in", "everyone", text("In two tabs", SOLVED, seen)));

        var script = omar.post(editor + "/draft", text("In two tabs", "Typed since", seen));
        assertThat(script.statusCode()).isEqualTo(409);
        assertThat(script.body())
                .contains("\"version\":\"\"", "\"ended\":true", "\"author\":\"Huda\"", "Wait.");
        assertThat(version(editor)).as("no draft is begun unasked").isEmpty();
        for (var deed : List.of("save", "hand-in")) {
            var form = deed(deed, "everyone", text("In two tabs", "Typed since", seen));
            var answer = omar.post(editor, form);
            assertThat(answer.statusCode()).isEqualTo(409);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("#theirs-title").text()).contains("handed in meanwhile");
            assertThat(page.select("#their-body").val()).isEqualTo(SOLVED.strip());
            assertThat(page.select("#body").val()).isEqualTo("Typed since");
            assertThat(page.select("[name=version]").val()).isEmpty();
        }
        assertThat(office.server().bean(Revisions.class).history(id, Language.ENGLISH)).hasSize(1);

        var anew = omar.post(editor, text("In two tabs", "Typed since", ""));
        assertThat(location(anew)).isEqualTo(editor);
        var late = huda.post(editor + "/draft", text("In two tabs", "From the old tab", seen));
        assertThat(late.statusCode()).as("another draft, though the first too").isEqualTo(409);
        assertThat(late.body()).contains("Typed since", "\"author\":\"Omar\"", "\"ended\":false");
        assertThat(huda.page(editor).select("#body").val()).isEqualTo("Typed since");
    }
}
