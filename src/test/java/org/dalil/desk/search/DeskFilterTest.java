package org.dalil.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Huda holds a search to what she means, and sees what each choice would find. */
@Tag("database")
class DeskFilterTest extends FoundDesk {

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
        var stranger = office.server().get(address);
        assertThat(stranger.statusCode()).isEqualTo(303);
        assertThat(location(stranger)).startsWith("/sign-in");
        assertThat(stranger.body()).doesNotContain("state:");
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
}
