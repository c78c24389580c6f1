package org.dalil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.account.session.Sessions;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.article.attachment.Attachments;
import org.dalil.article.care.Archives;
import org.dalil.article.preview.Previews;
import org.dalil.article.review.HandIns;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditEntry;
import org.dalil.audit.AuditTrail;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.Server;
import org.dalil.testing.Staff;
import org.dalil.testing.TestClock;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A private link shows one text as it was, to whom it was given, for a while, and no more. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewTest {
    private Server server;
    private Staff staff;
    private Clerk huda;
    private Clerk omar;

    @BeforeAll
    void start() {
        server = Server.start(Map.of("dalil.test.clock", "2026-05-03T09:00:00Z"));
        staff = server.bean(Staff.class);
        huda = clerk(staff.huda());
        omar = clerk(staff.omar());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Clerk clerk(Account account) {
        return new Clerk(account, server.bean(Sessions.class).begin(account), server);
    }

    private void draft(long article, String title, String body) {
        var drafts = server.bean(Drafts.class);
        var now = drafts.of(article, Language.ENGLISH);
        drafts.save(
                article,
                Language.ENGLISH,
                new Text(title, "In short", body),
                now.isPresent() ? now.get().token() : null,
                new Actor(huda.account().id(), "Huda"));
    }

    private static String place(long article) {
        return "/desk/articles/" + article + "/en/previews";
    }

    /** The path of a new link. */
    private String made(Clerk by, long article, int revision) {
        var answer = by.post(place(article), Map.of("revision", String.valueOf(revision)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return link(answer.body());
    }

    @Test
    void aFormMakesOneLinkHoweverOftenItIsSent() {
        var article = server.world().publicArticle("Clicked", "Text.");
        draft(article, "Clicked twice", "Words.");
        var asking = huda.page(place(article)).select("[name=asking]").val();
        var form = Map.of("revision", "0", "asking", asking);
        var link = link(huda.post(place(article), form).body());
        assertThat(link(huda.post(place(article), form).body())).isEqualTo(link);
        var again = Jsoup.parse(huda.post(place(article), form).body());
        assertThat(again.select("tbody tr")).hasSize(1);
        assertThat(again.select("[name=asking]").val()).isNotEqualTo(asking).hasSize(43);
        assertThat(server.get(link).body()).contains("Clicked twice");
        assertThat(link(omar.post(place(article), form).body())).isNotEqualTo(link);

        draft(article, "Written on", "More words.");
        assertThat(link(huda.post(place(article), form).body())).isNotEqualTo(link);
        draft(article, "Clicked twice", "Words.");
        var mine = again.select("form[action$=/revocation]").attr("action");
        assertThat(huda.post(mine, Map.of()).statusCode()).isEqualTo(303);
        var over = huda.post(place(article) + "?lang=en", form);
        assertThat(over.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(over.body()).select("[role=alert]").text())
                .contains("works no longer");
    }

    private static String link(String page) {
        var link = Jsoup.parse(page).select("#link").val();
        return link.substring(link.indexOf("/preview/"));
    }

    @Test
    void showsTheTextAsItWasAndSaysThatItIsAPreview() {
        var world = server.world();
        var secret = world.internalArticle("Qanarysecret title", "Text");
        var open = world.publicArticle("Open target", "Text");
        var article = world.publicArticle("Live title", "Live text.");
        draft(
                article,
                "Frozen <b>title</b>",
                "Frozen words. [inside](/a/%d) [outside](/a/%d)".formatted(secret, open));
        var link = made(huda, article, 0);
        draft(article, "Later title", "Later words.");

        var answer = server.get(link + "?lang=en");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.select(".notice").text()).contains("This is a preview");
        assertThat(page.select("h1").text()).isEqualTo("Frozen <b>title</b>");
        assertThat(page.select(".prose").text()).contains("Frozen words. inside outside");
        assertThat(page.select(".prose a").eachText()).containsExactly("outside");
        assertThat(answer.body()).doesNotContain("Later", "Live text", "Qanarysecret", "Huda");
        assertThat(server.get(link + "?lang=ar").body()).contains("هذه معاينة");
        assertThat(server.get("/en/search?q=Frozen").body()).doesNotContain("Frozen words");
    }

    @Test
    void itsOwnFilesAreReachedByTheLinkAndNoOthers() {
        var world = server.world();
        var article = world.article("shown/with-files", Audience.PUBLIC);
        var attachments = server.bean(Attachments.class);
        attachments.keep(article, "shown/plan b.txt", bytes("the plan"));
        attachments.keep(article, "shown/other.txt", bytes("qanaryother"));
        draft(article, "Files", "See [the plan](<plan b.txt>).");
        var link = made(omar, article, 0);
        var file = Jsoup.parse(server.get(link).body()).select(".prose a").attr("href");
        assertThat(file).startsWith(link + "/files/");
        var answer = server.get(file);
        assertThat(answer.body()).isEqualTo("the plan");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(server.get(link + "/files/other.txt").statusCode()).isEqualTo(404);
        assertThat(server.get("/en/articles/" + article + "/files/other.txt").statusCode())
                .isEqualTo(404);
    }

    @Test
    void endsByItselfAndWhenItIsRevoked() {
        var article = server.world().publicArticle("Ends", "Text");
        draft(article, "Ends", "Ending words.");
        var one = made(huda, article, 0);
        var other = made(omar, article, 0);
        var form = huda.page(place(article) + "?lang=en").select("form[action*=revocation]");
        assertThat(form).hasSize(1); // her own; Omar's she may not take back
        assertThat(huda.post(form.attr("action"), Map.of()).statusCode()).isEqualTo(303);
        assertThat(server.get(one).statusCode()).isEqualTo(404);
        assertThat(server.get(other).statusCode()).isEqualTo(200);
        server.bean(TestClock.class).forward(Previews.LASTS.minus(Duration.ofMinutes(1)));
        assertThat(server.get(other).statusCode()).isEqualTo(200);
        server.bean(TestClock.class).forward(Duration.ofMinutes(2));
        assertThat(server.get(other).body()).doesNotContain("Ending words");
        assertThat(server.get(other).statusCode()).isEqualTo(404);
        assertThat(clerk(staff.omar()).page(place(article) + "?lang=en").select(".chip").eachText())
                .containsExactly("Ended", "Revoked");
        var id = server.bean(Previews.class).of(article, Language.ENGLISH).getLast().id();
        assertThat(server.bean(AuditTrail.class).of("preview link", id, 5))
                .extracting(AuditEntry::deed)
                .containsExactly("revoked", "made");
        huda = clerk(staff.huda()); // a week signs people out
        omar = clerk(staff.omar());
    }

    @Test
    void endsWhereFewerMayReadTheArticle() {
        var archives = server.bean(Archives.class);
        var narrowed = server.world().publicArticle("To be narrowed", "Text");
        var archived = server.world().publicArticle("To be archived", "Text");
        var first = made(huda, narrowed, 1);
        var second = made(huda, archived, 1);
        assertThat(server.get(first).statusCode()).isEqualTo(200);
        assertThat(server.get(second).statusCode()).isEqualTo(200);
        archives.narrow(narrowed, Audience.INTERNAL, staff.nour());
        archives.archive(archived, "Old", null, staff.nour());
        assertThat(server.get(first).statusCode()).isEqualTo(404);
        assertThat(server.get(second).statusCode()).isEqualTo(404);
        assertThat(huda.get(place(narrowed)).body()).doesNotContain("/preview/");
    }

    @Test
    void endsWhereTheArticleIsNarrowedBehindTheDesk() {
        var article = server.world().publicArticle("For everyone yet", "Text");
        draft(article, "For everyone yet", "Shown words.");
        var byAgent = made(huda, article, 0);
        assertThat(server.get(byAgent).body()).contains("Shown words");
        var asAFileDoes = new Step.Narrow(Audience.INTERNAL);
        server.bean(Articles.class).advance(article, asAFileDoes, World.HUDA);
        assertThat(server.get(byAgent).statusCode()).isEqualTo(404);
        assertThat(server.get(made(omar, article, 0)).body()).contains("Shown words");
    }

    @Test
    void aTextForStaffTakesAReviewer() {
        var article = server.world().internalArticle("For staff", "Text");
        draft(article, "For staff", "Inner words.");
        assertThat(huda.page(place(article) + "?lang=en").select("#revision")).isEmpty();
        var refused = huda.post(place(article) + "?lang=en", Map.of("revision", "0"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Only staff may read this text");
        assertThat(huda.post(place(article), Map.of("revision", "1")).statusCode()).isEqualTo(422);
        assertThat(server.get(made(omar, article, 0)).body()).contains("Inner words");
        assertThat(server.get(made(omar, article, 1)).body()).contains("For staff");

        var asked =
                server.bean(HandIns.class)
                        .handIn(
                                article,
                                Language.ENGLISH,
                                Audience.PUBLIC,
                                false,
                                "",
                                staff.huda());
        assertThat(asked.waits()).isTrue(); // that it is for everyone is its writer's wish yet
        assertThat(huda.post(place(article), Map.of("revision", "2")).statusCode()).isEqualTo(422);
        assertThat(server.get(made(omar, article, 2)).body()).contains("Inner words");
    }

    @Test
    void personalDataIsConfirmedFirst() {
        var article = server.world().publicArticle("Personal", "Text");
        draft(article, "Personal", "Call +966 55 123 4567.");
        var refused = huda.post(place(article) + "?lang=en", Map.of("revision", "0"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("personal data");
        assertThat(server.bean(Previews.class).of(article, Language.ENGLISH)).isEmpty();
        draft(article, "Personal", "Call us.");
        assertThat(server.get(made(huda, article, 0)).body()).contains("Call us.");
    }

    @Test
    void whatIsNoLinkIsNotThere() {
        var nowhere = server.get("/preview/" + "x".repeat(43) + "?lang=en");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(server.get("/preview/short").statusCode()).isEqualTo(404);
        assertThat(server.get("/preview/%27or%271%27=%271/files/x").statusCode()).isEqualTo(404);
        var article = server.world().publicArticle("None", "Text");
        assertThat(huda.post(place(article), Map.of("revision", "0")).statusCode()).isEqualTo(422);
        assertThat(huda.post(place(article), Map.of("revision", "77")).statusCode()).isEqualTo(404);
        assertThat(huda.get("/desk/articles/999999/en/previews").statusCode()).isEqualTo(404);
        assertThat(huda.get("/desk/articles/" + article + "/xx/previews").statusCode())
                .isEqualTo(404);
        assertThat(server.bean(Articles.class).find(article).id()).isEqualTo(article);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
