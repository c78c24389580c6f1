package org.dalil.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.portal.Portal.location;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** What a search answers, and what the field suggests. */
class SearchPageTest {
    private static Portal portal;
    private static long account;

    @BeforeAll
    static void open() {
        portal = Portal.open(Map.of());
        account = portal.world().category("account", "Your account", "حسابك");
        var orders = portal.world().category("orders", "Orders", "الطلبات");
        var password = portal.article(ArticleKind.HOW_TO, account, Audience.PUBLIC, "sign-in");
        portal.text(
                password,
                Language.ENGLISH,
                "Reset your password",
                "A new password in a minute.",
                "Open the page.\n\n## If no letter arrives\n\nLook into the spam folder.");
        portal.text(password, Language.ARABIC, "استعادة كلمة المرور", "", "افتح الصفحة.");
        for (var i = 1; i <= 12; i++) {
            var parcel = portal.article(ArticleKind.HOW_TO, orders, Audience.PUBLIC);
            portal.text(parcel, Language.ENGLISH, "Parcel number " + i, "", "About a parcel.");
        }
        var abroad = portal.article(ArticleKind.HOW_TO, orders, Audience.PUBLIC);
        portal.text(abroad, Language.ENGLISH, "Customs duty", "", "What the state takes.");
        portal.text(abroad, Language.ARABIC, "الشحن الدولي parcel", "", "عن parcel.");
        var secret = portal.article(ArticleKind.POLICY, account, Audience.INTERNAL);
        portal.text(secret, Language.ENGLISH, "Password rules for staff", "", "Zanzibar.");
        portal.indexed();
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void aGoodAnswerIsACardWithItsWordsMarked() {
        var page = portal.page("/en/search?q=password");
        assertThat(page.select("h1").text()).isEqualTo("Results for “password”");
        assertThat(page.select(".card-title").eachText()).contains("Reset your password");
        assertThat(page.select(".card-title mark").first().text()).isEqualTo("password");
        assertThat(page.select(".results-head .soft").text()).isEqualTo("1 result");
        assertThat(page.select("input[type=search]").attr("value")).isEqualTo("password");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void aHitBelowAHeadingNamesItAndLeadsThere() {
        var card = portal.page("/en/search?q=spam+folder").select(".card").first();
        assertThat(card.select(".card-section").text()).isEqualTo("in: If no letter arrives");
        assertThat(card.select("a").attr("href")).endsWith("#s-if-no-letter-arrives");
    }

    @Test
    void whatIsForStaffIsNotFound() {
        var page = portal.page("/en/search?q=zanzibar");
        assertThat(page.select("h1").text()).isEqualTo("We found no exact answer for “zanzibar”");
        assertThat(page.select("main").text()).doesNotContain("Password rules", "0 results");
    }

    @Test
    void withoutAnyHitTheWordsStayAndTheCategoriesLeadOn() {
        var page = portal.page("/ar/search?q=%D8%B2%D9%83%D8%B2%D9%83%D8%B4%D8%B7");
        assertThat(page.select("h1").text()).isEqualTo("لم نجد إجابة دقيقة عن «زكزكشط»");
        assertThat(page.select("input[type=search]").attr("value")).isEqualTo("زكزكشط");
        assertThat(page.select(".category h3").eachText()).contains("حسابك");
    }

    @Test
    void resultsGoOnOnFurtherPages() {
        var first = portal.page("/en/search?q=parcel");
        assertThat(first.select(".card")).as("ten, and one in Arabic").hasSize(11);
        var more = first.select(".pager a[rel=next]");
        assertThat(more.text()).isEqualTo("More results");
        var second = portal.page(more.attr("href"));
        assertThat(second.select(".card")).hasSize(2);
        assertThat(second.select(".pager a[rel=prev]").attr("href"))
                .isEqualTo("/en/search?q=parcel");
        assertThat(location(portal.get("/en/search?q=parcel&page=40")))
                .isEqualTo("/en/search?q=parcel");
    }

    /** Who reads both is led to the text that has the words; who had it on page 1 has it. */
    @Test
    void whatIsFoundInTheOtherLanguageIsListedOnceMarkedAndOpensThere() {
        var first = portal.page("/en/search?q=parcel");
        var other = first.select(".card:has([lang=ar])");
        assertThat(other).hasSize(1);
        assertThat(other.text()).contains("الشحن الدولي", "العربية");
        assertThat(other.select("a").attr("href")).startsWith("/ar/articles/");
        assertThat(
                        portal.page("/en/search?q=parcel&page=2")
                                .select("[lang=ar].card-title, .card [lang=ar]"))
                .isEmpty();
        var both = portal.page("/en/search?q=password").select(".card");
        assertThat(both.eachText()).as("its Arabic text lacks the word").hasSize(1);
    }

    @Test
    void aCategoryHoldsTheResultsAndStaysInTheLinks() {
        var page = portal.page("/en/search?q=parcel&category=" + account);
        assertThat(page.select(".card-title").eachText())
                .noneMatch(each -> each.contains("Parcel"));
        var other = portal.page("/en/search?q=password&category=" + account);
        assertThat(other.select(".beside [aria-current]").text()).isEqualTo("Your account");
        assertThat(other.select(".card-title").eachText()).containsExactly("Reset your password");
    }

    @Test
    void aTagHoldsTheResultsToo() {
        var page = portal.page("/en/search?q=password&tag=sign-in");
        assertThat(page.select(".card-title").eachText()).containsExactly("Reset your password");
        assertThat(page.select(".results-head a.chip").attr("href"))
                .isEqualTo("/en/search?q=password");
    }

    @Test
    void theLanguageSwitchKeepsTheQuery() {
        var page = portal.page("/en/search?q=parcel");
        assertThat(page.select("header nav a[hreflang=ar]").attr("href"))
                .contains("%2Far%2Fsearch%3Fq%3Dparcel");
    }

    @Test
    void quotesAndSignsHoldTheResults() {
        var quoted = portal.page("/en/search?q=%22your+password%22+parcel");
        assertThat(quoted.select(".card-title").eachText()).containsExactly("Reset your password");
        assertThat(quoted.select(".card-title mark").eachText())
                .containsExactly("your", "password");
        assertThat(quoted.select(".results-head").text())
                .contains("Every result has: “your password”");
        assertThat(quoted.select(".results-head a").attr("href"))
                .isEqualTo("/en/search?q=your+password+parcel");
        var without = portal.page("/en/search?q=parcel+-%22number+7%22+%2Bnumber");
        assertThat(without.select(".results-head").text())
                .contains("11 results", "Every result has: number", "No result has: “number 7”");
        assertThat(without.select(".card").text()).doesNotContain("number 7");
        assertThat(portal.page("/en/search?q=parcel").select(".sign, .signs-help")).isEmpty();
    }

    @Test
    void whereNothingFitsTheSignsThePageSaysSoAndLeadsOn() {
        var page = portal.page("/en/search?q=%22password+your%22+-zebra");
        assertThat(page.select("h1").text()).isEqualTo("No article fits this search");
        assertThat(page.select(".results-head").text())
                .contains("No article has all of: “password your” and none of: zebra");
        var on = page.select(".results-head a");
        assertThat(on.text()).isEqualTo("Without these signs: 1 result");
        assertThat(portal.page(on.attr("href")).select(".card")).hasSize(1);
        assertThat(page.select(".signs-help summary").text()).isEqualTo("Search more exactly");
        assertThat(page.select(".still a, .category")).hasSizeGreaterThan(1);
        var arabic =
                portal.page(
                        "/ar/search?q=%C2%AB%D8%A7%D9%84%D9%85%D8%B1%D9%88%D8%B1+%D9%83%D9%84%D9%85%D8%A9%C2%BB");
        assertThat(arabic.select(".results-head").text())
                .contains("لا مقالة تجمع كل هذا: «المرور كلمة»", "من دون هذه الرموز: نتيجة واحدة");
        var excluded = portal.page("/en/search?q=spam+-look");
        assertThat(excluded.select(".results-head").text())
                .contains("No article fits", "Left out are articles that have: look")
                .contains("Without these signs: 1 result");
        var nothing = portal.page("/en/search?q=%2Bzebra+kangaroo");
        assertThat(nothing.select(".results-head").text())
                .contains("No article has all of: zebra", "Other words")
                .doesNotContain("ithout these signs");
        var secret = portal.page("/en/search?q=%22rules+for+staff%22");
        assertThat(secret.select("main").text())
                .contains("No article fits")
                .doesNotContain("Password rules");
    }

    @Test
    void signsThatDoNotHoldAreNamed() {
        var alone = portal.page("/en/search?q=-password");
        assertThat(alone.select(".results-head").text()).contains("nothing to leave it out of");
        assertThat(portal.page("/en/search?q=parcel+-zebra").select(".results-head").text())
                .doesNotContain("nothing to leave", "signs count");
        var many = portal.page("/en/search?q=parcel" + "+-zebra".repeat(10) + "+-password");
        assertThat(many.select(".results-head").text())
                .contains("Only the first 10 signs count", "12 results");
        var arabic = portal.page("/ar/search?q=parcel" + "+-zebra".repeat(11));
        assertThat(arabic.select(".results-head").text()).contains("بأول 10 رموز");
    }

    @Test
    void quotesWithinASentenceAreSaidToBeNoSign() {
        var page = portal.page("/en/search?q=how+do+i+get+the+%22password+your%22+thing");
        assertThat(page.select(".card-title").eachText()).containsExactly("Reset your password");
        var strict = page.select(".results-head a");
        assertThat(strict.text()).isEqualTo("Only articles that have them");
        assertThat(portal.page(strict.attr("href")).select("h1").text())
                .startsWith("No article fits");
    }

    @Test
    void anEmptyQueryAsksForWords() {
        var page = portal.page("/en/search?q=");
        assertThat(page.select("main").text()).contains("A few words are enough.");
        assertThat(page.select(".card")).isEmpty();
    }

    @Test
    void aQueryThatIsTooLongIsKeptAndToldSo() {
        var answer = portal.get("/en/search?q=" + "long+".repeat(150));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("longer than 500 characters", "role=\"alert\"", "long long long");
    }

    @Test
    void theFieldSuggestsArticlesAndSaysHowMany() {
        var answer = portal.get("/en/suggestions?q=reset%20you");
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(answer.body())
                .contains("\"said\":\"1 suggestion\"", "Reset your password", "\"language\":\"en\"")
                .doesNotContain("staff");
        assertThat(portal.get("/ar/suggestions?q=").body()).contains("لا اقتراحات");
    }

    @Test
    void theFieldLeadsToASectionByItsHeading() {
        var answer = portal.get("/en/suggestions?q=letter%20arr").body();
        assertThat(answer)
                .contains(
                        "\"title\":\"Reset your password\"",
                        "\"heading\":\"If no letter arrives\"");
        var address = answer.replaceAll("(?s).*\"address\":\"([^\"]+)\".*", "$1");
        assertThat(address).endsWith("-reset-your-password#s-if-no-letter-arrives");
        assertThat(portal.page(address).getElementById("s-if-no-letter-arrives")).isNotNull();
        assertThat(portal.get("/en/suggestions?q=reset").body()).doesNotContain("\"heading\":\"");
    }
}
