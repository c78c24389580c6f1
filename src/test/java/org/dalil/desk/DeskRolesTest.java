package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.desk.Office.location;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.care.Archives;
import org.dalil.article.review.Approval;
import org.dalil.article.review.Handed;
import org.dalil.article.review.ReviewRefused;
import org.dalil.article.review.Reviews;
import org.dalil.article.review.Withdrawals;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.RevisionState;
import org.dalil.audit.Actor;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.cases.Outcome;
import org.dalil.cases.SupportCase;
import org.dalil.cases.outcome.Replacements;
import org.dalil.desk.Office.Clerk;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The scenarios of docs/roles.md on daily work; its opposite is mostly a reader. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskRolesTest {
    private Office office;
    private Clerk huda;
    private Clerk sami;
    private Clerk omar;
    private List<Clerk> all;

    @BeforeAll
    void start() {
        office = new Office();
        huda = office.clerk("Huda", Role.AGENT);
        sami = office.clerk("Sami", Role.AGENT);
        omar = office.clerk("Omar", Role.REVIEWER);
        all =
                List.of(
                        huda,
                        omar,
                        office.clerk("Nour", Role.MANAGER),
                        office.clerk("Lina", Role.ADMIN));
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void r28WhoWorksHereReadsWhatIsInternalAndAReaderDoesNot() throws InterruptedException {
        var article = office.server().world().internalArticle("Kestrel limits", "Ask Omar.");
        office.server().settle();
        var address = location(huda.get("/en/articles/" + article));
        for (var clerk : all) {
            assertThat(clerk.page(address).text()).contains("Ask Omar.");
            assertThat(clerk.page("/en/search?q=Kestrel").select(".card").text())
                    .contains("Kestrel limits");
            assertThat(clerk.page("/desk/articles/" + article).text()).contains("Kestrel");
        }
        assertThat(office.server().get(address).statusCode()).isEqualTo(404);
        var found = Jsoup.parse(office.server().get("/en/search?q=Kestrel").body());
        assertThat(found.select(".card").text()).doesNotContain("Kestrel");
    }

    @Test
    void r44WhoWorksHereSeesWhyAnArticleIsFoundAndAReaderDoesNot() throws InterruptedException {
        var article = office.server().world().publicArticle("Osprey nest", "Up high.");
        office.server().settle();
        var asked = "/en/search?q=Osprey&why=" + article;
        for (var clerk : all) {
            assertThat(clerk.page(asked).select("#why").text()).contains("Osprey nest");
        }
        var page = Jsoup.parse(office.server().get(asked).body());
        assertThat(page.select(".card").text()).contains("Osprey nest");
        assertThat(page.select("#why")).isEmpty();
    }

    @Test
    void r45WhoWorksHereSearchesDraftsAndTheArchiveAndAReaderDoesNot() throws InterruptedException {
        var server = office.server();
        var world = server.world();
        world.draft(world.article("nest/wren", Audience.PUBLIC), Language.ENGLISH, "Wren", "New.");
        var gone = world.publicArticle("Wren of old", "Gone.");
        server.bean(Archives.class).archive(gone, "old", null, all.getLast().account());
        server.settle();
        for (var clerk : all) {
            assertThat(clerk.page("/desk/search?q=wren").select(".card-title").eachText())
                    .containsExactlyInAnyOrder("Wren", "Wren of old");
            assertThat(clerk.get("/desk/search/counts?q=wren").body())
                    .contains("\"state:draft\":\"1\"", "\"state:archived\":\"1\"");
            assertThat(clerk.get("/en/search?q=wren&state=draft").body()).doesNotContain("Wren of");
            assertThat(clerk.get("/api/v1/search?q=wren&lang=en").body()).contains("\"total\":0");
        }
        for (var address : List.of("/desk/search?q=wren", "/desk/search/counts?q=wren")) {
            assertThat(server.get(address).statusCode()).as("to the sign-in").isEqualTo(303);
            assertThat(server.get(address).body()).doesNotContain("Wren", "state:");
        }
        assertThat(server.get("/en/search/counts?q=wren").body()).isEqualTo("{\"counts\":{}}");
        assertThat(server.get("/en/search?q=wren&state=draft").body()).doesNotContain("Wren");
    }

    @Test
    void r29WhoWorksHereWritesAndCommentsAndAReaderDoesNeither() {
        var review =
                handed().forEveryone(handed().unwritten(), "Asked about", "Text.", huda.account());
        var comments = "/desk/review/" + review.revisionId() + "/comments";
        for (var clerk : all) {
            var name = clerk.account().name();
            var article = handed().unwritten();
            var text = Map.of("title", "By " + name, "summary", "", "body", "Words.");
            var saved = clerk.post("/desk/articles/" + article + "/en/edit/draft", text);
            assertThat(saved.statusCode()).as(name).isEqualTo(200);
            assertThat(drafts().of(article, Language.ENGLISH).orElseThrow().author())
                    .isEqualTo(name);
            clerk.post(comments, Map.of("comment", "Said by " + name));
            assertThat(omar.page("/desk/review/" + review.revisionId()).text())
                    .contains("Said by " + name);
        }
        var untouched = handed().unwritten();
        var path = "/desk/articles/" + untouched + "/en/edit/draft";
        var sent = Map.of("title", "By nobody", "summary", "", "body", "Words.");
        assertThat(office.server().post(path, sent).statusCode()).isEqualTo(401);
        assertThat(drafts().of(untouched, Language.ENGLISH)).isEmpty();
        assertThat(office.server().post(comments, Map.of("comment", "Mine")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void r30ItsWritersAndWhoReviewsWithdrawWhatIsScheduled() {
        var withdrawals = office.server().bean(Withdrawals.class);
        var first = scheduled("First");
        assertThatThrownBy(() -> withdrawals.withdraw(first, sami.account()))
                .isInstanceOf(ReviewRefused.class);
        assertThat(withdrawals.withdraw(first, huda.account()).state())
                .isEqualTo(RevisionState.WITHDRAWN);
        assertThat(withdrawals.withdraw(scheduled("Second"), omar.account()).state())
                .isEqualTo(RevisionState.WITHDRAWN);
    }

    @Test
    void r31WhoWorksHereTakesAnswersClosesAndLinksACaseAndAReaderDoesNot() {
        var article = office.server().world().publicArticle("Charge it", "For an hour.");
        for (var clerk : all) {
            var id = open();
            var path = "/desk/cases/" + id;
            for (var deed : List.of("/assignment", "/replies", "/closure", "/links")) {
                var form = Map.of("take", "yes", "reply", "x", "link", "" + article);
                assertThat(office.server().post(path + deed, form).statusCode()).isEqualTo(401);
            }
            assertThat(find(id).assigneeId()).isNull();
            assertThat(cases().whole(id).replies()).isEmpty();
            clerk.post(path + "/assignment", Map.of("take", "yes"));
            assertThat(find(id).assigneeId()).isEqualTo(clerk.account().id());
            sami.post(path + "/assignment", Map.of());
            assertThat(find(id).assigneeId()).isEqualTo(clerk.account().id());
            clerk.post(path + "/replies", Map.of("reply", "Charge it."));
            assertThat(cases().whole(id).replies()).hasSize(1);
            clerk.post(path + "/links", Map.of("link", "" + article));
            assertThat(cases().whole(id).links()).hasSize(1);
            clerk.post(path + "/closure", Map.of("outcome", "one_off"));
            assertThat(find(id).outcome()).isEqualTo(Outcome.ONE_OFF);
        }
    }

    @Test
    void r32WhoWorksHereUndoesAnOutcomeAndTheReportThatNobodyWroteIn() {
        for (var clerk : all) {
            var id = open();
            var report = fixed(id, huda);
            assertThat(office.server().post("/desk/cases/" + id + "/undo", Map.of()).statusCode())
                    .isEqualTo(401);
            assertThat(find(id).state()).isEqualTo(CaseState.CLOSED);
            clerk.post("/desk/cases/" + id + "/undo", Map.of());
            assertThat(find(id).state()).isEqualTo(CaseState.OPEN);
            assertThat(drafts().of(report, Language.ENGLISH)).isEmpty();
        }
        var id = open();
        var report = fixed(id, huda);
        var draft = drafts().of(report, Language.ENGLISH).orElseThrow();
        drafts().save(
                        report,
                        Language.ENGLISH,
                        new org.dalil.article.revision.Text("Mine", "", "An hour of work."),
                        draft.token(),
                        actor(sami));
        huda.post("/desk/cases/" + id + "/undo", Map.of());
        assertThat(drafts().of(report, Language.ENGLISH)).isPresent();
    }

    @Test
    void r33WhoWorksHereLinksAnotherArticleInPlaceOfADraftUntilThatIsHandedIn() {
        var there = office.server().world().publicArticle("Swap the cable", "Swap it.");
        for (var clerk : all) {
            var id = open();
            var report = fixed(id, huda);
            var path = "/desk/articles/" + report + "/en/edit/instead";
            var form = Map.of("article", "" + there, "version", version(report));
            assertThat(office.server().post(path, form).statusCode()).isEqualTo(401);
            assertThat(find(id).outcomeArticleId()).isEqualTo(report);
            assertThat(location(clerk.post(path, form))).isEqualTo("/desk/cases/" + id);
            assertThat(find(id).outcomeArticleId()).isEqualTo(there);
        }
        var id = open();
        var report = fixed(id, huda);
        var form = Map.of("article", "" + there, "version", version(report));
        handed().handIn(
                        report,
                        Language.ENGLISH,
                        "Whole",
                        "## Issue\n\nNo light.\n\n## Resolution\n\nCable.\n",
                        Audience.PUBLIC,
                        huda.account());
        assertThat(huda.post("/desk/articles/" + report + "/en/edit/instead", form).statusCode())
                .isEqualTo(404);
        assertThat(find(id).outcomeArticleId()).isEqualTo(report);
    }

    /** Approved for a day to come. */
    private long scheduled(String title) {
        var review = handed().forEveryone(handed().unwritten(), title, "Text.", huda.account());
        office.server()
                .bean(Reviews.class)
                .approve(
                        new Approval(
                                review.revisionId(),
                                null,
                                Audience.PUBLIC,
                                LocalDateTime.now().plusDays(2),
                                false),
                        all.getLast().account());
        return review.revisionId();
    }

    private long open() {
        return cases().open(NewCase.of("No light", "It broke.", Language.ENGLISH), Actor.SYSTEM)
                .standing()
                .number();
    }

    /** Closed with one line: the report of it. */
    private long fixed(long id, Clerk by) {
        by.post("/desk/cases/" + id + "/closure", Map.of("line", "Swapped the cable"));
        return Objects.requireNonNull(find(id).outcomeArticleId());
    }

    private String version(long report) {
        var drafts = office.server().bean(Replacements.class).drafts(report);
        return Replacements.tokens(drafts.values());
    }

    private SupportCase find(long id) {
        return cases().find(id);
    }

    private Cases cases() {
        return office.server().bean(Cases.class);
    }

    private Drafts drafts() {
        return office.server().bean(Drafts.class);
    }

    private Handed handed() {
        return office.server().bean(Handed.class);
    }

    private static Actor actor(Clerk clerk) {
        return new Actor(clerk.account().id(), clerk.account().name());
    }
}
