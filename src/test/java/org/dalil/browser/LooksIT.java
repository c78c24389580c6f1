package org.dalil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Every page in both directions, on a phone and a desk, by day and by night. */
@ExtendWith(Browsing.class)
class LooksIT {

    /** Axe reads the same page on a phone and a desk but for what is folded there: once each. */
    @ParameterizedTest
    @CsvSource({
        "ar, 360, light, true", "ar, 1280, dark, true",
        "en, 360, dark, true", "en, 1280, light, true",
        "ar, 360, dark, false", "ar, 1280, light, false",
        "en, 360, light, false", "en, 1280, dark, false"
    })
    void everyPageIsWholeAndWithoutBarriers(
            String code,
            int width,
            String scheme,
            boolean withAxe,
            Visitors visitors,
            HelpCentre centre) {
        var language = new Language(code);
        try (var visitor = visitors.seeing(width, scheme)) {
            PageLooks.of(centre, language)
                    .forEach(
                            (name, path) -> {
                                visitor.open(path);
                                visitor.picture("%s-%s-%d-%s".formatted(name, code, width, scheme));
                                assertThat(visitor.overflow()).as(name).isZero();
                                if (withAxe) {
                                    assertThat(visitor.barriers()).as(name).isEmpty();
                                }
                            });
            assertThat(visitor.foreignRequests()).isEmpty();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, 360, light", "ar, 1280, dark", "en, 360, dark", "en, 1280, light"})
    void whatWentWrongIsSaidWithoutBarriers(
            String code, int width, String scheme, Visitors visitors) {
        try (var visitor = visitors.seeing(width, scheme)) {
            visitor.open("/sign-in?lang=" + code).see("#email").fill("nobody@example.org");
            visitor.see("#password").fill("not the password");
            visitor.see("main form button").click();
            visitor.see("[role=alert]").waitFor();
            visitor.lookedAt("sign-in-wrong-%s-%d-%s".formatted(code, width, scheme));

            visitor.open("/" + code + "/probe-broken");
            visitor.lookedAt("broken-%s-%d-%s".formatted(code, width, scheme));
        }
    }

    @Test
    void theFirstSetUpSaysWhatIsMissing(Visitors visitors) {
        try (var centre = HelpCentre.empty()) {
            for (var code : List.of("ar", "en")) {
                for (var scheme : List.of("light", "dark")) {
                    try (var visitor = visitors.to(centre.address()).seeing(360, scheme)) {
                        visitor.open(centre.setUp(new Language(code)));
                        visitor.lookedAt("set-up-first-%s-360-%s".formatted(code, scheme));
                        visitor.see("#name-ar").fill("");
                        visitor.see("main form").evaluate("form => form.noValidate = true");
                        visitor.see("main form button").click();
                        visitor.see("[role=alert]").waitFor();
                        visitor.lookedAt("set-up-wrong-%s-360-%s".formatted(code, scheme));
                    }
                }
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
            assertThat(visitor.see(".card .chip").first().isVisible()).isTrue();
            visitor.picture("staff-search-%s-%d-%s".formatted(code, width, scheme));
            visitor.see(".card-title a").first().click();
            assertThat(visitor.see(".article-head .chip-warn").isVisible()).isTrue();
            visitor.picture("staff-article-%s-%d-%s".formatted(code, width, scheme));
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.overflow()).isZero();
            visitor.see(".staff button").click();
            assertThat(visitor.see(".staff").count()).isZero();
        }
    }

    /** 1280 px at 400 % are 320 px; nothing is lost and nothing scrolls sideways. */
    @ParameterizedTest
    @CsvSource({"ar", "en"})
    void nothingIsLostOnTheNarrowestScreen(String code, Visitors visitors, HelpCentre centre) {
        try (var visitor = visitors.withWidth(320)) {
            PageLooks.of(centre, new Language(code))
                    .forEach(
                            (name, path) -> {
                                visitor.open(path);
                                assertThat(visitor.overflow()).as(name).isZero();
                                assertThat(visitor.see("h1").isVisible()).as(name).isTrue();
                            });
        }
    }
}
