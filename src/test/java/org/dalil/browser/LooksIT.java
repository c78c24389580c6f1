package org.dalil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

/** Every page in both directions, on a phone and a desk, by day and by night. */
@ExtendWith(Browsing.class)
class LooksIT {

    /** Axe reads the same page on a phone and a desk but for what is folded there: once each. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyPageIsWholeAndWithoutBarriers(String code, Visitors visitors, HelpCentre centre) {
        var close =
                code.equals("ar")
                        ? Set.of(Look.PHONE_BY_DAY, Look.DESKTOP_BY_NIGHT)
                        : Set.of(Look.PHONE_BY_NIGHT, Look.DESKTOP_BY_DAY);
        try (var visitor = visitors.onPhone()) {
            PageLooks.of(centre, new Language(code))
                    .forEach(
                            (name, path) -> {
                                visitor.open(path).lookedAt(name + "-" + code, close);
                                wholeOnTheNarrowest(visitor, name);
                            });
            assertThat(visitor.foreignRequests()).isEmpty();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    /** 1280 px at 400 % are 320 px; nothing is lost and nothing scrolls sideways. */
    private static void wholeOnTheNarrowest(Visitor visitor, String name) {
        new Look(320, "light").turn(visitor.page());
        assertThat(visitor.overflow()).as(name).isZero();
        assertThat(visitor.see("h1").isVisible()).as(name).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void whatWentWrongIsSaidWithoutBarriers(String code, Visitors visitors) {
        try (var visitor = visitors.onPhone()) {
            visitor.open("/sign-in?lang=" + code).see("#email").fill("nobody@example.org");
            visitor.see("#password").fill("not the password");
            visitor.see("main form button").click();
            visitor.see("[role=alert]").waitFor();
            visitor.lookedAt("sign-in-wrong-" + code, Look.ALL);
            visitor.open("/" + code + "/probe-broken").lookedAt("broken-" + code, Look.ALL);
        }
    }

    @Test
    void theFirstSetUpSaysWhatIsMissing(Visitors visitors) {
        var close = List.of(Look.PHONE_BY_DAY, Look.PHONE_BY_NIGHT);
        try (var centre = HelpCentre.empty();
                var visitor = visitors.to(centre.address()).onPhone()) {
            for (var code : List.of("ar", "en")) {
                visitor.open(centre.setUp(new Language(code)));
                visitor.lookedAt("set-up-first-" + code, close);
                visitor.see("#name-ar").fill("");
                visitor.see("main form").evaluate("form => form.noValidate = true");
                visitor.see("main form button").click();
                visitor.see("[role=alert]").waitFor();
                visitor.lookedAt("set-up-wrong-" + code, close);
            }
        }
    }

    /** Words of the other script run their own way, in the column and from the edge of the rest. */
    @ParameterizedTest
    @CsvSource({"ar, right", "en, left"})
    void whatRunsTheOtherWayStandsAtTheSameEdge(
            String code, String edge, Visitors visitors, HelpCentre centre) {
        try (var visitor = visitors.onDesktop()) {
            visitor.open(centre.nasty(new Language(code)));
            assertThat(visitor.edges(".prose tbody td:first-child")).isEqualTo(edge);
            visitor.open("/sign-in?lang=" + code);
            assertThat(visitor.edges("main .field")).isEqualTo(edge);
            visitor.open(centre.setUp(new Language(code)));
            assertThat(visitor.edges("main .field")).isEqualTo(edge);
            var other = code.equals("ar") ? "iPhone" : "الهاتف";
            visitor.open("/" + code + "/search?q=" + other);
            assertThat(visitor.edges("main #q")).isEqualTo(edge);
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, 360, light", "en, 1280, dark"})
    void staffSeeWhatIsInternalAndThatItIs(
            String code, int width, String scheme, Visitors visitors, HelpCentre centre) {
        try (var visitor = visitors.seeing(width, scheme)) {
            visitor.signIn().open("/" + code + "/search?q=markdown");
            PlaywrightAssertions.assertThat(visitor.see(".card .chip").first()).isVisible();
            visitor.picture("staff-search-%s-%d-%s".formatted(code, width, scheme));
            visitor.see(".card-title a").first().click();
            PlaywrightAssertions.assertThat(visitor.see(".article-head .chip-warn")).isVisible();
            visitor.page().waitForLoadState();
            visitor.picture("staff-article-%s-%d-%s".formatted(code, width, scheme));
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.overflow()).isZero();
            visitor.see(".staff button").click();
            PlaywrightAssertions.assertThat(visitor.see(".staff")).hasCount(0);
        }
    }
}
