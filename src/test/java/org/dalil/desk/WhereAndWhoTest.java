package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.review.HandIns;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.desk.Office.Clerk;
import org.dalil.task.NewTask;
import org.dalil.task.TaskSubject;
import org.dalil.task.Tasks;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;
import java.util.Map;

/** A refused form says where it is; a page says who it was; what is not there is told as such. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhereAndWhoTest {
    private Office office;
    private World world;
    private Clerk huda;
    private Clerk nour;

    @BeforeAll
    void start() {
        office = new Office();
        world = office.server().world();
        huda = office.clerk("Huda", Role.AGENT);
        nour = office.clerk("Nour", Role.ADMIN);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void aRefusedFormIsOnAPageThatCanBeOpened() {
        var cases = office.server().bean(Cases.class);
        var asked = NewCase.of("Where", "Words", Language.ENGLISH);
        var number = cases.open(asked, Actor.SYSTEM).standing().number();
        var article = world.publicArticle("Where", "Words");
        var flag = NewTask.flag(TaskSubject.article(article), Language.ENGLISH, "Wrong", null);
        var task = office.server().bean(Tasks.class).raise(flag, null, huda.account()).number();
        var stays =
                Map.of(
                        "/desk/cases/%d/closure".formatted(number),
                        "/desk/cases/" + number,
                        "/desk/cases/outcomes?state=owing&whose=all",
                        "/desk/cases?state=owing&whose=all",
                        "/desk/tasks/%d/end?how=done".formatted(task),
                        "/desk/tasks/" + task + "?how=done",
                        "/desk/articles/bulk?state=live&deed=x",
                        "/desk/articles?state=live&deed=x",
                        "/desk/articles/%d/care/archive?x=1".formatted(article),
                        "/desk/articles/" + article + "/care?x=1",
                        "/desk/articles/%d/flag".formatted(article),
                        "/desk/articles/" + article + "/flag",
                        "/desk/settings/tokens",
                        "/desk/settings/tokens",
                        "/desk/articles/new",
                        "/desk/articles/new");
        stays.forEach(
                (sent, page) -> {
                    var form = Map.of("how", "done", "deed", deed(sent));
                    var answer = nour.post(sent, form);
                    assertThat(answer.statusCode()).as(sent).isEqualTo(422);
                    var shown = Jsoup.parse(answer.body());
                    assertThat(shown.select("form[action='/preferences/keys'] [name=to]").val())
                            .isEqualTo(page);
                    assertThat(nour.get(page).statusCode()).as(page).isEqualTo(200);
                });
    }

    private static String deed(String address) {
        return address.contains("care") ? "archive" : "";
    }

    @Test
    void aRevisionIsWithdrawnAtItsOwnArticleAndNowhereElse() {
        var article = world.internalArticle("Withdrawn", "Text");
        var other = world.internalArticle("Another", "Text");
        var drafts = office.server().bean(Drafts.class);
        var text = new Text("Withdrawn", "", "More text");
        var me = new Actor(huda.account().id(), "Huda");
        drafts.save(article, Language.ENGLISH, text, null, me);
        var waiting =
                office.server()
                        .bean(HandIns.class)
                        .handIn(
                                article,
                                Language.ENGLISH,
                                Audience.PUBLIC,
                                false,
                                "",
                                huda.account());
        var form = Map.of("revision", "" + waiting.revisionId());
        var foreign = huda.post("/desk/articles/" + other + "/care/withdrawal", form);
        var never =
                huda.post(
                        "/desk/articles/" + other + "/care/withdrawal",
                        Map.of("revision", "987654"));
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(never.body());
        var nowhere = huda.post("/desk/articles/987654/care/withdrawal", form);
        assertThat(nowhere.body()).isEqualTo(never.body());

        var own = "/desk/articles/" + article + "/care/withdrawal";
        for (var click = 0; click < 2; click++) {
            assertThat(Office.location(huda.post(own, form))).endsWith("?done=withdrawn");
        }
        assertThat(drafts.of(article, Language.ENGLISH)).isPresent();
    }

    @Test
    void aCaseThatNobodyBroughtIsNamedToWhoLooksForIt() {
        var address = "/desk/cases/zendesk/8%3Cb%3E81";
        var answer = huda.get(address + "?lang=en");
        assertThat(answer.statusCode()).isEqualTo(404);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("main").text()).contains("8<b>81", "zendesk");
        assertThat(page.select("main a[href='/desk/cases?whose=all']")).hasSize(1);
        assertThat(huda.get("/desk/cases?whose=all").statusCode()).isEqualTo(200);
        assertThat(huda.getIn("ar", address).select("main").text()).contains("zendesk", "لا تذكرة");
        assertThat(office.server().get(address).body()).doesNotContain("zendesk is", "8<b>81");
        assertThat(office.server().get(address).statusCode()).isNotEqualTo(200);
    }

    @Test
    void peopleAreNamedAndTheFolderIsSaidInThePagesLanguage() {
        var articles = office.server().bean(Articles.class);
        var kind = ArticleKind.HOW_TO;
        for (var owner : List.of("huda@example.com", Actor.FOLDER.name(), "left@example.com")) {
            var standing = new Description(kind, null, owner, null, List.of(), List.of());
            var ref = "who/" + owner;
            var article =
                    articles.create(
                            ref, standing, Audience.PUBLIC, Confidence.VALIDATED, Actor.FOLDER);
            office.server()
                    .bean(Revisions.class)
                    .publishDirectly(
                            article.id(),
                            Language.ENGLISH,
                            new Text("By a file", "", "Text"),
                            Audience.PUBLIC,
                            "",
                            Actor.FOLDER);
            var head = huda.page("/desk/articles/" + article.id() + "?lang=en");
            var said =
                    switch (owner) {
                        case "huda@example.com" -> "Huda";
                        case "folder" -> "Articles folder";
                        default -> owner;
                    };
            assertThat(plain(head.select("main > p.soft").text())).contains("Owner: " + said);
            assertThat(head.select(".desk-history tbody bdi").eachText())
                    .contains("Articles folder");
            var arabic = huda.getIn("ar", "/desk/articles/" + article.id());
            assertThat(arabic.select(".desk-history tbody").text())
                    .contains("مجلد المقالات")
                    .doesNotContain("folder");
            var revision = huda.page("/desk/articles/" + article.id() + "/en/revisions/1");
            assertThat(revision.select("main").text()).contains("Articles folder");
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069]", "");
    }
}
