package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.review.HandInHindered;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.revision.Drafts;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecksTest {
    private static final String PLACE = "/desk/settings/checks";

    private Office office;
    private Clerk lina;
    private Clerk huda;

    @BeforeAll
    void start() {
        office = new Office();
        lina = office.clerk("Lina", Role.ADMIN);
        huda = office.clerk("Huda", Role.AGENT);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private static Map<String, String> text(String summary, String body) {
        var form = new HashMap<String, String>();
        form.put("title", "A text");
        form.put("summary", summary);
        form.put("body", body);
        form.put("audience", "everyone");
        form.put("deed", "hand-in");
        return form;
    }

    @Test
    void whatBlocksKeepsATextFromBeingHandedInAndNothingIsLost() {
        var chosen = Map.of("summary", "blocks", "nowhere", "blocks", "image", "advice");
        assertThat(lina.post(PLACE, chosen).statusCode()).isEqualTo(303);
        var page = lina.page(PLACE);
        assertThat(page.select("[name=summary][checked]").val()).isEqualTo("blocks");
        assertThat(page.select("[name=image][checked]").val()).isEqualTo("advice");

        var article = office.server().world().article("checked/one", Audience.PUBLIC);
        var edit = "/desk/articles/" + article + "/en/edit";
        var refused = huda.post(edit + "?lang=en", text("", "See [this](/a/987654)."));
        assertThat(refused.statusCode()).isEqualTo(422);
        var said = Jsoup.parse(refused.body()).select("[role=alert]").text();
        assertThat(said).contains("There is no summary", "leads to no article", "/a/987654");
        var draft = office.server().bean(Drafts.class).of(article, Language.ENGLISH).orElseThrow();
        assertThat(draft.body()).isEqualTo("See [this](/a/987654).");
        assertThatThrownBy(
                        () ->
                                office.server()
                                        .bean(HandIns.class)
                                        .handIn(
                                                article,
                                                Language.ENGLISH,
                                                Audience.PUBLIC,
                                                false,
                                                "",
                                                huda.account()))
                .isInstanceOf(HandInHindered.class); // not only the page

        var fine = text("In short", "Just words.");
        fine.put("version", draft.token());
        assertThat(huda.post(edit, fine).statusCode()).isEqualTo(303);
        lina.post(PLACE, Map.of());
        assertThat(lina.page(PLACE).select("[value=blocks][checked]")).isEmpty();
    }

    @Test
    void aLinkIsTooNarrowForThoseWhomTheTextIsFor() {
        lina.post(PLACE, Map.of("narrower", "blocks"));
        var closed = office.server().world().internalArticle("Closed to readers", "x");
        var article = office.server().world().article("checked/two", Audience.INTERNAL);
        var edit = "/desk/articles/" + article + "/en/edit";
        var form = text("In short", "See [this](/a/%d).".formatted(closed));
        var refused = huda.post(edit + "?lang=en", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text())
                .contains("Only staff can open");

        var draft = office.server().bean(Drafts.class).of(article, Language.ENGLISH).orElseThrow();
        form.put("version", draft.token());
        form.put("audience", "staff");
        assertThat(huda.post(edit, form).statusCode()).isEqualTo(303);
        lina.post(PLACE, Map.of());
    }

    @Test
    void whatIsHandedInAnewIsLookedAtTooAndADoubleClickHandsInOnce() {
        var world = office.server().world();
        var article = world.internalArticle("Shelved", "One.");
        world.live(article, Language.ENGLISH, "Shelved", "Two.", Audience.INTERNAL);
        var head = "/desk/articles/" + article;
        var asking = Map.of("language", "en", "note", "");
        lina.post(PLACE, Map.of("summary", "blocks"));
        for (var refused :
                List.of(
                        huda.post(head + "/en/revisions/1/restoration", Map.of()),
                        huda.post(head + "/care/readers", asking))) {
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(refused.body()).select("main").text())
                    .contains("There is no summary");
        }
        assertThat(waiting(article)).isZero();

        lina.post(PLACE, Map.of());
        for (var click = 0; click < 2; click++) {
            var asked = huda.post(head + "/care/readers", asking);
            assertThat(asked.statusCode()).isEqualTo(303);
        }
        assertThat(waiting(article)).isOne();
    }

    private long waiting(long article) {
        return office.server().bean(ReviewLists.class).waiting(1000).stream()
                .filter(each -> each.articleId() == article)
                .count();
    }

    @Test
    void aPictureThatSaysNothingBlocksWhereverItLies() {
        lina.post(PLACE, Map.of("image", "blocks"));
        var article = office.server().world().article("checked/three", Audience.PUBLIC);
        var edit = "/desk/articles/" + article + "/en/edit";
        var form = text("In short", "![](files/a.png) ![](https://x.test/b.png) ![Said](c.png)");
        var refused = huda.post(edit + "?lang=en", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        var said = Jsoup.parse(refused.body()).select("[role=alert]").text();
        assertThat(said.replaceAll("[\\u2066-\\u2069]", ""))
                .contains("no description: a.png", "no description: https://x.test/b.png")
                .doesNotContain("c.png");

        var draft = office.server().bean(Drafts.class).of(article, Language.ENGLISH).orElseThrow();
        form.put("body", "![A](files/a.png) ![B](https://x.test/b.png) ![Said](c.png)");
        form.put("version", draft.token());
        assertThat(huda.post(edit, form).statusCode()).isEqualTo(303);
        lina.post(PLACE, Map.of());
    }

    @Test
    void onlyAnAdministratorChooses() {
        assertThat(huda.get(PLACE).statusCode()).isEqualTo(404);
        assertThat(huda.post(PLACE, Map.of("summary", "blocks")).statusCode()).isEqualTo(404);
        assertThat(lina.get(PLACE).statusCode()).isEqualTo(200);
    }
}
