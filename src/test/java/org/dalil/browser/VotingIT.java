package org.dalil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A reader says whether an article helped. */
@ExtendWith(Browsing.class)
class VotingIT {
    private static final String ARTICLE = "orders-and-delivery/track-an-order";

    @ParameterizedTest
    @CsvSource({"ar, شكرًا", "en, Thank you"})
    void theAnswerTakesThePlaceOfTheQuestion(
            String code, String thanks, Visitors visitors, HelpCentre centre) {
        try (var reader = visitors.onPhone()) {
            var posted = new ArrayList<String>();
            reader.page()
                    .onRequest(
                            sent -> {
                                if (sent.method().equals("POST")) {
                                    posted.add(sent.url());
                                }
                            });
            reader.open(centre.article(ARTICLE, new Language(code)));
            reader.see("#vote button[value=no]").dblclick();
            var why = reader.see("#vote input[value=hard]");
            PlaywrightAssertions.assertThat(reader.see("#vote-title")).isFocused();
            assertThat(posted).as("of a double click the first").hasSize(1);
            assertThat(reader.page().url()).doesNotContain("vote");
            assertThat(reader.barriers()).isEmpty();
            reader.picture("vote-" + code + "-360-light");
            why.check();
            reader.see("#vote-words").fill("الخطوة 2 لا تعمل");
            reader.see("#vote .vote-why button").click();
            PlaywrightAssertions.assertThat(reader.page().locator("#vote-words")).hasCount(0);
            PlaywrightAssertions.assertThat(reader.see("#vote-title")).containsText(thanks);
            reader.see("#vote form button").click();
            PlaywrightAssertions.assertThat(reader.see("#vote button[value=yes]")).isVisible();
            assertThat(reader.barriers()).isEmpty();
        }
    }

    @Test
    void whatIsTooLongStaysInTheField(Visitors visitors, HelpCentre centre) {
        try (var reader = visitors.onDesktop()) {
            reader.open(centre.article(ARTICLE, Language.ENGLISH));
            reader.see("#vote button[value=no]").click();
            reader.see("#vote-words").evaluate("field => field.removeAttribute('maxlength')");
            reader.see("#vote-words").fill("x".repeat(501));
            reader.see("#vote .vote-why button").click();
            PlaywrightAssertions.assertThat(reader.see("#vote [role=alert]")).isFocused();
            assertThat(reader.see("#vote-words").inputValue()).hasSize(501);
        }
    }

    @Test
    void withoutAScriptAPageSaysTheSame(Visitors visitors, HelpCentre centre) {
        try (var reader = visitors.withoutScript()) {
            reader.open(centre.article(ARTICLE, Language.ARABIC));
            reader.see("#vote button[value=yes]").click();
            PlaywrightAssertions.assertThat(reader.page())
                    .hasURL(Pattern.compile(".*vote=yes#vote"));
            PlaywrightAssertions.assertThat(reader.see("#vote-title")).containsText("شكرًا");
            reader.see("#vote form button").click();
            PlaywrightAssertions.assertThat(reader.see("#vote button[value=yes]")).isVisible();
        }
    }

    @Test
    void whoStaysIsTold(Visitors visitors, HelpCentre centre) {
        try (var reader = visitors.onDesktop()) {
            var told = new ArrayList<String>();
            reader.page()
                    .onRequest(
                            sent -> {
                                if (sent.url().endsWith("/stay")) {
                                    told.add(sent.postData().replaceFirst("revision=\\d+&", ""));
                                }
                            });
            reader.page().clock().install();
            reader.open(centre.article(ARTICLE, Language.ENGLISH));
            reader.page().clock().runFor(19_000);
            assertThat(told).isEmpty();
            reader.page().clock().runFor(200_000);
            reader.page().waitForCondition(() -> told.size() == 3);
            assertThat(told).isEqualTo(List.of("seconds=20", "seconds=60", "seconds=180"));
        }
    }
}
