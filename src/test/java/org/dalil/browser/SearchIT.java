package org.dalil.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Accounts;
import org.dalil.text.Language;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a search adds to its page once it stands, and how it looks whatever was found. */
@ExtendWith(Browsing.class)
class SearchIT {
    private static final String COUNTS = "aside [data-count] .facet-count";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @ParameterizedTest
    @CsvSource({"ar, الطلب", "en, order"})
    void numbersComeBesideThePortalsFiltersAndLeadToAsMany(
            String code, String query, Visitors visitors) {
        try (var reader = visitors.onDesktop()) {
            reader.open("/" + code + "/search?q=" + query);
            assertThat(reader.see(COUNTS).first()).hasText(NUMBER);
            var some = reader.see("aside [data-count]:not(.facet-none)").first();
            var count = some.locator(".facet-count").innerText();
            some.focus();
            some.press("Enter");
            var chosen = reader.see("aside [data-count][aria-current]");
            assertThat(chosen.locator(".facet-count")).hasText(count);
            assertThat(reader.see(".results-head .soft").first())
                    .containsText(count.equals("1") ? "" : count);
            assertThat(reader.barriers()).isEmpty();
            assertThat(reader.faults()).isEmpty();
        }
    }

    /** Five that are closest are no number of what there is. */
    @ParameterizedTest
    @CsvSource({"ar, تأجير دراجات في الجبل", "en, bicycle hire in hills"})
    void noNumberStandsBesideWhatIsNoAnswer(String code, String query, Visitors visitors) {
        try (var reader = visitors.onDesktop()) {
            reader.open("/" + code + "/search?q=" + query);
            assertThat(reader.see(".closest")).isVisible();
            assertThat(reader.see("aside [data-count]").first()).isVisible();
            assertThat(reader.see("[data-counts]")).hasCount(0);
            assertThat(reader.see(COUNTS)).hasCount(0);
            var help = reader.see(".signs-help summary");
            help.focus();
            help.press("Enter");
            assertThat(reader.see(".signs-help dl")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void theDesksSearchIsUsedByTheKeyboardAlone(String code, Visitors visitors) {
        try (var agent = visitors.onDesktop()) {
            agent.signIn().open("/preferences/language?to=%2Fdesk%3Flang%3D" + code);
            agent.press("/");
            assertThat(agent.see("header input[data-key=slash]")).isFocused();
            agent.page().keyboard().type("order");
            agent.press("Enter");
            assertThat(agent.see(COUNTS).first()).hasText(NUMBER);
            assertThat(agent.see("#desk-q")).hasValue("order");
            assertThat(agent.see("#desk-q")).hasAttribute("dir", "ltr");

            var tag = agent.see("aside [data-facet=tag] [data-count]:not(.facet-none)").first();
            var count = tag.locator(".facet-count").innerText();
            tag.focus();
            agent.press("Enter");
            agent.page().waitForURL("**tag=**");
            var chosen = agent.see("aside [data-facet=tag] [aria-current]");
            assertThat(chosen.locator(".facet-count")).hasText(count);
            assertThat(agent.see(".found-results > .cards > li"))
                    .hasCount(Math.min(20, Integer.parseInt(count)));

            agent.press("/");
            assertThat(agent.see("#desk-q")).isFocused();
            agent.see("#content").focus();
            agent.press("?");
            assertThat(agent.see("[data-keys] ul")).isVisible();
            assertThat(agent.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void onAPhoneTheFiltersAreFoldedAndHaveTheirNumbers(String code, Visitors visitors) {
        try (var agent = visitors.onPhone()) {
            agent.signIn().open("/preferences/language?to=%2Fdesk%3Flang%3D" + code);
            agent.open("/desk/search?q=order");
            var fold = agent.see(".found-filters details summary");
            assertThat(agent.see(".found-filters details [data-count]").first()).isHidden();
            fold.focus();
            agent.press("Enter");
            assertThat(agent.see(".found-filters details .facet-count").first()).isVisible();
            agent.lookedAt("desk-search-filters-" + code, Look.ALL);
            assertThat(agent.faults()).isEmpty();
        }
    }

    /** Looked at closely as people mostly see it; thoroughly in every look. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void itIsWholeWhateverIsFound(String code, Visitors visitors, HelpCentre centre) {
        var huda = centre.bean(Accounts.class).find(HelpCentre.STAFF).orElseThrow();
        Scenes.handedIn(centre, new Language(code), huda);
        var close =
                Boolean.getBoolean("dalil.thorough")
                        ? Look.ALL
                        : List.of(Look.PHONE_BY_DAY, Look.DESKTOP_BY_NIGHT);
        try (var agent = visitors.onPhone()) {
            agent.signIn().open("/preferences/language?to=%2Fdesk%3Flang%3D" + code);
            searches(code)
                    .forEach(
                            (name, asked) ->
                                    agent.open("/desk/search?" + asked)
                                            .lookedAt("desk-search-" + name + "-" + code, close));
            assertThat(agent.faults()).isEmpty();
        }
    }

    private static Map<String, String> searches(String code) {
        var isArabic = code.equals("ar");
        var word = isArabic ? "طلب" : "order";
        var other = isArabic ? "رصيد" : "refund";
        var searches = new LinkedHashMap<String, String>();
        searches.put("strong", "q=" + word);
        searches.put("long", "q=whatsapp");
        searches.put("weak", "q=" + (isArabic ? "تأجير دراجات في الجبل" : "bicycle hire in hills"));
        searches.put("none", "q=zxqwvbn");
        searches.put("held", "q=" + word + "&state=live&kind=how_to&language=" + code);
        searches.put("signs", "q=%22" + word + "%22 %2B" + word + " -zebra -" + other);
        searches.put("unmet", "q=%2B" + word + " %2B%22zebra crossing%22 -" + other);
        searches.put("sentence", "q=how do I find \"" + word + " zebra\" today");
        searches.put("left-out", "q=-" + word);
        searches.put("many-signs", "q=" + word + " -b".repeat(12));
        searches.put("other-language", "q=" + (isArabic ? "password" : "كلمة المرور"));
        return searches;
    }
}
