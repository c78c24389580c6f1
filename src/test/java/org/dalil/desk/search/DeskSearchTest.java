package org.dalil.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.article.revision.Revisions;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;

/** Huda looks for what was written, wherever it stands. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskSearchTest {
    private static final String SEARCH = "/desk/search?q=";

    private Office office;
    private Clerk huda;
    private long refund;
    private long orders;
    private long delivery;
    private long archived;

    /** What is not live is looked through every few seconds: all is there before anybody asks. */
    @BeforeAll
    void start() throws InterruptedException {
        office = new Office();
        var world = office.server().world();
        huda = office.clerk("Huda", Role.AGENT);
        orders = world.category("orders", "Orders", "الطلبات");
        delivery = world.category("orders/delivery", "Delivery", "التوصيل");
        world.category("empty", "Empty", "فارغ");
        refund = world.article("list/refund", Audience.PUBLIC, delivery);
        world.live(
                refund,
                Language.ENGLISH,
                "Refund an order",
                "Press refund.\n\n## How long\n\nA week for a qbank.");
        world.live(refund, Language.ARABIC, "استرداد المبلغ", "اضغط.");
        world.draft(refund, Language.ENGLISH, "Refund an order", "Press refund qtwice.");
        var staff = world.article("list/staff", Audience.INTERNAL, orders);
        world.live(staff, Language.ENGLISH, "Refund above the limit", "Ask Omar.");
        var waiting = world.article("list/waiting", Audience.INTERNAL);
        world.draft(waiting, Language.ENGLISH, "Refund of a voucher", "<script>qwait</script>");
        office.server()
                .bean(Revisions.class)
                .handIn(waiting, Language.ENGLISH, Audience.PUBLIC, false, "new", World.HUDA);
        archived = world.publicArticle("Refund by fax", "By qfax.");
        office.server().bean(Articles.class).advance(archived, new Step.Archive(), World.OMAR);
        for (var at = 0; at < 25; at++) {
            world.publicArticle("Parcel " + at, "A parcel of the number " + at);
        }
        office.server().ready();
        office.server().settle();
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private Document page(String address) {
        return huda.page(address);
    }

    private static List<String> titles(Document page) {
        return page.select(".found-results > .cards .card-title").eachText();
    }

    @Test
    void findsWhatIsLiveWrittenWaitingAndArchived() {
        var page = page(SEARCH + "refund");
        assertThat(titles(page))
                .containsExactlyInAnyOrder(
                        "Refund an order",
                        "Refund above the limit",
                        "Refund of a voucher",
                        "Refund by fax");
        var card = page.select(".card:has(a[href=/desk/articles/" + refund + "])").first();
        assertThat(card.select(".chip").eachText()).containsExactly("Live", "Draft");
        assertThat(card.text()).contains("Delivery", "How-to");
        assertThat(card.select("mark").eachText()).contains("Refund");
        assertThat(card.select("a[href^=/en/articles/" + refund + "]")).hasSize(1);
        var gone = page.select(".card:has(a[href=/desk/articles/" + archived + "])").first();
        assertThat(gone.select(".chip").eachText()).containsExactly("Archived");
        assertThat(gone.select("a[href^=/en/articles/]")).isEmpty();
    }

    @Test
    void saysWhereTheWordsStandInADraftBesideWhatIsLive() {
        var page = page(SEARCH + "qtwice");
        assertThat(titles(page)).containsExactly("Refund an order");
        assertThat(page.select(".card").text()).contains("stand in the draft");
        assertThat(page(SEARCH + "qbank").select(".card").text())
                .doesNotContain("stand in the draft")
                .contains("in: How long");
        assertThat(page(SEARCH + "qwait").select("script:not([src])")).isEmpty();
    }

    @Test
    void holdsToWhatIsChosenAndEachCanBeTakenOff() {
        assertThat(titles(page(SEARCH + "refund&state=archived"))).containsExactly("Refund by fax");
        assertThat(titles(page(SEARCH + "refund&state=review")))
                .containsExactly("Refund of a voucher");
        assertThat(titles(page(SEARCH + "refund&state=draft"))).containsExactly("Refund an order");
        assertThat(titles(page(SEARCH + "refund&state=staff")))
                .containsExactly("Refund above the limit");
        assertThat(titles(page(SEARCH + "refund&category=" + orders)))
                .as("what stands below a category is in it")
                .containsExactlyInAnyOrder("Refund an order", "Refund above the limit");
        var page = page(SEARCH + "refund&order=date&state=live&category=" + orders);
        assertThat(titles(page)).containsExactly("Refund an order");
        var off = page.select(".chips a.chip").eachAttr("href");
        assertThat(off)
                .containsExactly(
                        "/desk/search?q=refund&state=live&order=date",
                        "/desk/search?q=refund&category=" + orders + "&order=date",
                        "/desk/search?q=refund&order=date");
        assertThat(page.select(".found-beside [aria-current]").eachText())
                .containsExactly("Live", "Orders");
        assertThat(page.select(".found-beside [data-count='category:" + delivery + "']"))
                .as("what is below the chosen category can be chosen")
                .hasSize(1);
        assertThat(page.select("form[action=/desk/search] input[type=hidden]").eachAttr("name"))
                .containsExactly("category", "state", "order");
    }

    @Test
    void filtersSurvivePagingAndTheOrder() {
        var first = page(SEARCH + "parcel&state=live");
        assertThat(titles(first)).hasSize(20);
        var next = first.select(".desk-pager a[rel=next]").attr("href");
        assertThat(next).isEqualTo("/desk/search?q=parcel&state=live&page=2");
        var second = page(next);
        assertThat(titles(second)).hasSize(5).doesNotContainAnyElementsOf(titles(first));
        assertThat(second.select(".found-order a").eachAttr("href"))
                .containsExactly(
                        "/desk/search?q=parcel&state=live",
                        "/desk/search?q=parcel&state=live&order=date");
        assertThat(location(huda.get(next.replace("page=2", "page=999999"))))
                .isEqualTo("/desk/search?q=parcel&state=live");
        assertThat(titles(page(SEARCH + "parcel&page=-1"))).hasSize(20);
    }

    @Test
    void aFilterAloneListsWhatItHolds() {
        assertThat(titles(page("/desk/search?state=archived"))).containsExactly("Refund by fax");
        assertThat(page("/desk/search").select("main").text()).contains("Type some words");
        assertThat(page("/desk/search").select(".card")).isEmpty();
    }

    @Test
    void countsAreOfTheSameSearchAndEachWithoutItsOwnFilter() {
        var page = page(SEARCH + "refund&state=archived");
        var address = page.select("[data-counts]").attr("data-counts");
        assertThat(address).isEqualTo("/desk/search/counts?q=refund&state=archived");
        var answer = huda.get(address);
        assertThat(answer.headers().firstValue("content-type").orElse("")).contains("json");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(answer.body())
                .contains(
                        "\"state:live\":\"1\"",
                        "\"state:archived\":\"1\"",
                        "\"state:draft\":\"1\"",
                        "\"state:review\":\"1\"",
                        "\"state:staff\":\"1\"",
                        "\"language:en\":\"1\"");
        assertThat(huda.get("/desk/search/counts?q=refund").body())
                .contains(
                        "\"category:" + orders + "\":\"2\"", "\"category:" + delivery + "\":\"1\"");
        assertThat(office.server().get(address).body()).doesNotContain("state:");
    }

    @Test
    void explainsWhatIsThereAndWhatIsMissing() {
        var page = page(SEARCH + "refund&state=live");
        var why = page.select(".card a[href*=why]").first().attr("href");
        assertThat(page(why.replace("#why", "")).select(".why-verdict").text())
                .contains("place 1", "100 %");
        assertThat(page(SEARCH + "refund&state=live&why=" + archived).select(".why-verdict").text())
                .contains("does not fit the filters");
        assertThat(page(SEARCH + "refund&why=fax").select(".why-verdict").text())
                .contains("Refund by fax", "It is shown");
        assertThat(page.select("#why form").attr("action")).isEqualTo("/desk/search#why");
        assertThat(page.select("#why input[type=hidden]").eachAttr("name"))
                .containsExactly("q", "state");
    }

    @Test
    void whatIsNotThereIsNamedAndTheWordsStay() {
        for (var wrong :
                List.of(
                        "category=999999",
                        "category=x",
                        "kind=poem",
                        "language=zz",
                        "state=lost",
                        "tag=" + "x".repeat(101),
                        "tag=%E2%80%AE")) {
            var answer = huda.get(SEARCH + "refund&" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            var page = org.jsoup.Jsoup.parse(answer.body());
            assertThat(page.select("[role=alert]").text()).as(wrong).contains("There is no choice");
            assertThat(page.select("[role=alert] a").attr("href"))
                    .isEqualTo("/desk/search?q=refund");
            assertThat(page.select("#desk-q").val()).isEqualTo("refund");
            assertThat(page.select(".card")).isEmpty();
        }
        var both = huda.getIn("ar", SEARCH + "refund&kind=poem&state=lost");
        assertThat(both.select("[role=alert]").text()).contains("«poem»", "«lost»", "النوع");
        var counts = huda.get("/desk/search/counts?q=refund&kind=poem");
        assertThat(counts.body()).contains("\"counts\":{}");
    }

    @Test
    void tooManyWordsAreKeptAndToldSo() {
        var answer = huda.get(SEARCH + "long+".repeat(150));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("longer than 500 characters", "long long long");
        assertThat(huda.get(SEARCH + "x".repeat(20_000)).statusCode()).isBetween(400, 499);
    }

    @Test
    void takesWhateverIsTyped() {
        for (var query :
                List.of(
                        "%00",
                        "%22%3E%3Cscript%3E",
                        "(((",
                        "a%20AND%20OR",
                        "*:*",
                        "%E2%80%AE",
                        "%D8%9F%D8%9F",
                        "refund&state=live&state=draft",
                        "refund&q=other",
                        "refund&page=0&page=2",
                        "refund&category=&tag=&kind=&language=&state=&order=x&page=x")) {
            assertThat(huda.get(SEARCH + query).statusCode()).as(query).isLessThan(500);
        }
    }

    @Test
    void saysWhatTheSignsAskForAndLeadsOn() {
        var page = page(SEARCH + "refund+-voucher+%2B%22press+refund%22");
        assertThat(titles(page)).containsExactly("Refund an order");
        assertThat(page.select(".found-head").text())
                .contains("Every result has: “press refund”", "No result has: voucher");
        assertThat(titles(page(SEARCH + "refund+%2Bqtwice"))) // stands in a draft
                .containsExactly("Refund an order");
        var unmet = page(SEARCH + "refund+%2Bqbank+%2Bqfax&state=live");
        assertThat(unmet.select(".found-head").text())
                .contains("No article fits this search", "No article has all of: qbank qfax")
                .contains("Without these signs: 1 result")
                .doesNotContain("no exact answer");
        var on = unmet.select(".found-head p a").attr("href");
        assertThat(on).isEqualTo("/desk/search?q=refund+qbank+qfax&state=live");
        assertThat(titles(page(on))).containsExactly("Refund an order");
        var strict = page(SEARCH + "how+do+i+get+a+%22refund+press%22+done");
        assertThat(strict.select(".found-head").text()).contains("Only articles that have them");
    }

    @Test
    void whatIsOnlyLeftOutNarrowsAFilterAndElseIsText() {
        assertThat(titles(page("/desk/search?state=review&q=-refund"))).isEmpty();
        var held = page(SEARCH + "-voucher&category=" + orders);
        assertThat(titles(held))
                .containsExactlyInAnyOrder(
                        "Refund an order", "استرداد المبلغ", "Refund above the limit");
        assertThat(held.select(".found-head").text()).contains("No result has: voucher");
        var text = page(SEARCH + "-voucher");
        assertThat(titles(text)).containsExactly("Refund of a voucher");
        assertThat(text.select(".found-head").text()).contains("nothing to leave it out of");
    }

    @Test
    void withoutAnyHitTheFiltersCanBeTakenOff() {
        var page = page(SEARCH + "refund&kind=announcement");
        assertThat(page.select(".found-head").text())
                .contains("no exact answer", "Fewer filters", "Remove all filters");
        assertThat(page.select("main a[href=/desk/articles]")).isNotEmpty();
    }

    @Test
    void aFieldStandsOnEveryPageOfTheDesk() {
        var work = page("/desk");
        assertThat(work.select("header form[action=/desk/search] input[data-key=slash]"))
                .hasSize(1);
        assertThat(page(SEARCH + "refund").select("input[type=search]")).hasSize(1);
    }

    @Test
    void arabicIsAsWell() {
        var page = huda.getIn("ar", SEARCH + "%D8%A7%D8%B3%D8%AA%D8%B1%D8%AF%D8%A7%D8%AF");
        assertThat(titles(page)).containsExactly("استرداد المبلغ");
        assertThat(page.select(".card").text()).contains("منشورة", "التوصيل");
        assertThat(page.select(".found-beside").text()).contains("مؤرشفة", "الإنجليزية");
    }
}
