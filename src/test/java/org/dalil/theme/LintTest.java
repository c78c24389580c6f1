package org.dalil.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What the linter says of a whole theme; of single templates see {@code TemplatesTest}. */
class LintTest {
    @TempDir private Path directory;

    private WrittenTheme theme() {
        return WrittenTheme.in(directory).page("{{t \"hello\"}}");
    }

    @Test
    void saysNothingOfAGoodTheme() {
        assertThat(theme().problems()).isEmpty();
    }

    @Test
    void namesWhatIsNotThere() {
        assertThat(
                        theme().page("{{> card}}\n{{#layout \"base\"}}{{t \"gone\"}}{{/layout}}")
                                .problems())
                .containsExactly(
                        "pages/page.hbs:1: there is no partials/card.hbs (missing-file)",
                        "pages/page.hbs:2: there is no layouts/base.hbs (missing-file)",
                        "pages/page.hbs:2: no message 'gone' in English (message-unknown)");
    }

    @Test
    void refusesPartialsThatUseEachOther() {
        assertThat(
                        theme().with("partials/a.hbs", "{{> b}}")
                                .with("partials/b.hbs", "\n{{> a}}")
                                .problems())
                .containsExactly(
                        "partials/b.hbs:2: partials/a > partials/b (partial-circle)",
                        "partials/a.hbs:1: partials/b > partials/a (partial-circle)");
    }

    @Test
    void readsTheManifestStrictly() {
        assertThat(theme().with("theme.yml", "version: 2\ncolour: red\n").problems())
                .containsExactly(
                        "theme.yml:2: 'colour' is unknown; there are name, parent, version,"
                                + " settings, webjars (manifest)",
                        "theme.yml: the theme needs a name: (manifest)");
        assertThat(theme().with("theme.yml", "name: own\nsettings:\n  a: b: c\n").problems())
                .contains("theme.yml:3: mapping values are not allowed here (manifest)");
        assertThat(theme().with("theme.yml", "name: own\nsettings:\n  a-b: c\n").problems())
                .containsExactly(
                        "theme.yml:3: a setting is a name like accentDark with a value (setting)");
        assertThat(theme().with("theme.yml", "name: own\nname: other\n").problems())
                .containsExactly("theme.yml:2: 'name' stands here twice (manifest)");
        assertThat(theme().with("theme.yml", "name: own\nparent: gone\n").problems())
                .containsExactly("theme.yml: there is no parent theme 'gone' (manifest)");
        assertThat(theme().with("theme.yml", "name: own\nparent: own\n").problems())
                .contains("theme.yml: 'own' stands on itself (manifest)");
        assertThat(theme().with("theme.yml", "name: own\nwebjars:\n  h.js: h/1/h.js\n").problems())
                .containsExactly(
                        "theme.yml:3: the program has no WebJar file 'h/1/h.js' (missing-file)");
    }

    @Test
    void keepsColoursReadable() {
        var settings =
                """
                name: own
                settings:
                  accent: "#7FB0B2"
                  accentDark: "#6CC9C4"
                  inkDark: "#777"
                """;
        assertThat(theme().with("theme.yml", settings).problems())
                .contains(
                        "theme.yml:3: accent on bg (light) has a contrast of 2.3, at least 4.5 is"
                                + " needed (contrast)",
                        "theme.yml:3: on-accent on accent (light) has a contrast of 2.3, at least"
                                + " 4.5 is needed (contrast)",
                        "theme.yml:5: ink on bg (dark) has a contrast of 4.0, at least 7.0 is"
                                + " needed (contrast)")
                .noneMatch(line -> line.startsWith("theme.yml:4"));
        assertThat(theme().with("theme.yml", "name: own\nsettings:\n  accent: 4px\n").problems())
                .anyMatch(line -> line.startsWith("theme.yml:3: accent on bg (light)"));
    }

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(Contrast.ratio("#000", "#FFFFFF")).isEqualTo(21);
        assertThat(Contrast.ratio("#0A6163", "#ffffff")).isBetween(7.1, 7.3);
        assertThat(Contrast.ratio("#1B2529", "#FBE6A2")).isBetween(12.5, 12.7);
    }

    @Test
    void readsMessagesStrictly() {
        var english =
                """
                hello: Hello
                bold: "<b>x</b> &nbsp;"
                open: "{a"
                deep:
                  count: "{n, plural, other {#}}"
                  list: [a, b]
                """;
        assertThat(theme().with("i18n/en.yml", english).with("i18n/words.txt", "").problems())
                .anySatisfy(line -> assertThat(line).startsWith("i18n/en.yml:2: 'bold' has markup"))
                .anySatisfy(line -> assertThat(line).startsWith("i18n/en.yml:3: Unmatched '{'"))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith(
                                                "i18n/en.yml:5: 'deep.count' does not say the"
                                                        + " plural forms one (message-form)"))
                .anySatisfy(line -> assertThat(line).startsWith("i18n/en.yml:6: only names"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("i18n/words.txt: messages stand in"))
                .hasSize(5);
    }

    @Test
    void comparesTheLanguages() {
        var theme =
                theme().with("i18n/en.yml", "hello: Hello {name}\nonly: English\n")
                        .with("i18n/ar.yml", "hello: أهلًا {name} {title}\nنعم: لا\n");
        assertThat(theme.page("{{t \"hello\" name=x}}{{t key}}").problems())
                .containsExactly(
                        "pages/page.hbs:1: message 'hello' (ar) needs title= (message-argument)",
                        "i18n/ar.yml: 'only' is missing in this language (message-missing)",
                        "i18n/en.yml: 'نعم' is missing in this language (message-missing)");
    }

    @Test
    void doesNotStopForWhatIsOnlyTold() {
        var theme = theme().with("i18n/ar.yml", "").page("{{t \"gone\"}}{{t \"hello\"}}");
        assertThat(theme.problems()).hasSize(2);
        assertThat(theme.load().render("page", new Named("x"), WrittenTheme.ARABIC))
                .isEqualTo("goneHello");
    }

    record Named(String name) {}
}
