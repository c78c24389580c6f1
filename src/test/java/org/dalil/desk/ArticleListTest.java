package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.article.revision.Revisions;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleListTest {
    private Office office;
    private World world;
    private Clerk huda;
    private long refund;
    private long draft;
    private long waiting;
    private long category;

    @BeforeAll
    void start() {
        office = new Office();
        world = office.server().world();
        huda = office.clerk("Huda", Role.AGENT);
        category = world.category("orders", "Orders", "الطلبات");
        var below = world.category("orders/delivery", "Delivery", "التوصيل");
        refund = world.article("list/refund", Audience.PUBLIC, below);
        world.live(refund, Language.ENGLISH, "Refund an order", "Press refund.");
        world.live(refund, Language.ARABIC, "استرداد المبلغ", "اضغط.");
        world.draft(refund, Language.ENGLISH, "Refund an order at once", "Press refund twice.");
        draft = world.article("list/draft", Audience.INTERNAL);
        world.draft(draft, Language.ENGLISH, "100% of a_price", "x");
        waiting = world.article("list/waiting", Audience.INTERNAL);
        world.draft(waiting, Language.ARABIC, "رمز التحقق", "نص");
        revisions().handIn(waiting, Language.ARABIC, Audience.PUBLIC, false, "new", World.HUDA);
        var old = world.publicArticle("Fax us", "By fax.");
        office.server().bean(Articles.class).advance(old, new Step.Archive(), World.OMAR);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private Revisions revisions() {
        return office.server().bean(Revisions.class);
    }

    private List<String> titles(String query) {
        return huda.page("/desk/articles" + query).select("tbody th").eachText();
    }

    @Test
    void showsEveryTextWithWhatIsTrueOfIt() {
        var page = huda.page("/desk/articles");
        assertThat(page.select("tbody tr")).hasSize(5);
        var refunds = page.select("tbody tr:has(a:contains(Refund an order))").first();
        assertThat(refunds.select(".chip").eachText()).containsExactly("Live", "Draft");
        assertThat(refunds.text()).contains("Huda", "English");
        assertThat(page.select("thead th").eachText())
                .containsExactly("Title", "Language", "State", "Whose", "Since");
    }

    @Test
    void isFilteredByItsAddress() {
        assertThat(titles("?state=draft"))
                .containsExactlyInAnyOrder("Refund an order at once", "100% of a_price");
        assertThat(titles("?state=review")).containsExactly("رمز التحقق");
        assertThat(titles("?state=archived")).containsExactly("Fax us");
        assertThat(titles("?state=live"))
                .containsExactlyInAnyOrder("Refund an order at once", "استرداد المبلغ");
        assertThat(titles("?language=ar&audience=everyone")).containsExactly("استرداد المبلغ");
        assertThat(titles("?audience=staff"))
                .contains("رمز التحقق")
                .doesNotContain("استرداد المبلغ");
        assertThat(titles("?category=" + category)).hasSize(2); // what is below it too
        assertThat(titles("?q=REFUND+once")).containsExactly("Refund an order at once");
        assertThat(titles("?q=100%25+of+a_")).containsExactly("100% of a_price");
        assertThat(titles("?q=1_0")).isEmpty();
        var page = huda.page("/desk/articles?state=draft&q=refund");
        assertThat(page.select("#state option[selected]").val()).isEqualTo("draft");
        assertThat(page.select("#q").val()).isEqualTo("refund");
    }

    @Test
    void saysWhichWayOutWhereNothingFits() {
        var page = huda.page("/desk/articles?q=zzz&lang=ar");
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".desk-empty a").attr("href")).isEqualTo("/desk/articles");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void bearsAnyAddress() {
        for (var query : List.of("?page=-1", "?page=999999", "?page=x", "?q=%25%21_&owner=%27--")) {
            assertThat(huda.get("/desk/articles" + query).statusCode()).isEqualTo(200);
        }
        for (var query : List.of("?category=9999999999999999999", "?language=%00")) {
            assertThat(huda.get("/desk/articles" + query).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void theHeadOfAnArticleSaysInASentenceWhatIsTrue() {
        var head = huda.page("/desk/articles/" + refund);
        assertThat(head.select("#text-en .desk-true").text())
                .startsWith("Live for everyone since ")
                .endsWith("; a draft by Huda is being written.");
        assertThat(head.select("#text-ar .desk-true").text())
                .matches("Live for everyone since [^;]+\\.");
        assertThat(huda.page("/desk/articles/" + draft).select(".desk-true").text())
                .isEqualTo("Not live; a draft by Huda is being written.");
        var arabic = huda.page("/desk/articles/" + waiting + "?lang=ar");
        assertThat(arabic.select(".desk-true").text())
                .isEqualTo("غير منشورة؛ ونسخة Huda بانتظار المراجعة.");
        assertThat(arabic.select(".desk-history tbody tr")).hasSize(1);
    }
}
