package org.dalil.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Language;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        try (var visitor =
                scheme.equals("dark") ? visitors.inTheDark(width) : visitors.withWidth(width)) {
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
    @CsvSource({"ar, 360, light", "en, 1280, dark"})
    void staffSeeWhatIsInternalAndThatItIs(
            String code, int width, String scheme, Visitors visitors, HelpCentre centre) {
        try (var visitor =
                scheme.equals("dark") ? visitors.inTheDark(width) : visitors.withWidth(width)) {
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
