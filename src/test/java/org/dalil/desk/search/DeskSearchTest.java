package org.dalil.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Huda looks for what was written, wherever it stands. */
@Tag("database")
class DeskSearchTest extends FoundDesk {

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
