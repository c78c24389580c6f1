package org.dalil.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.theme.WrittenTheme.ENGLISH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

class ThemesTest {
    @TempDir private Path directory;

    record TitlePage(String title) {}

    private static final TitlePage PAGE = new TitlePage("T");

    private String render(Themes themes) {
        return themes.current().render("page", PAGE, ENGLISH);
    }

    @Test
    void readsAThemeAgainWhenItsFilesChange() throws Exception {
        var written = WrittenTheme.in(directory).page("one");
        var themes = new Themes("own", directory, true);
        var before = themes.current().fingerprint();
        assertThat(render(themes)).isEqualTo("one");
        written.page("two, longer");
        assertThat(eventually("two, longer", () -> render(themes))).isEqualTo("two, longer");
        assertThat(themes.current().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void tellsABrokenThemeWhileItIsDeveloped() throws Exception {
        var written = WrittenTheme.in(directory).page("one").with("assets/a.css", "p{}");
        var themes = new Themes("own", directory, true);
        var css = themes.current().asset(address(themes, "a.css")).orElseThrow();
        written.page("\n{{{title}}}");
        assertThat(eventually("refused", () -> tried(themes))).isEqualTo("refused");
        assertThatThrownBy(themes::current)
                .isInstanceOf(ThemeRefused.class)
                .hasMessageContaining("The theme 'own' cannot be used")
                .hasMessageContaining("themes/own/pages/page.hbs:2: {{{ prints without escaping");
        assertThat(themes.asset(css.address())).contains(css);
        written.page("mended!");
        assertThat(eventually("mended!", () -> tried(themes))).isEqualTo("mended!");
    }

    @Test
    void keepsWhatWasLoadedInService() throws Exception {
        var written = WrittenTheme.in(directory).page("one");
        var themes = new Themes("own", directory, false);
        written.page("{{{title}}}");
        var until = System.nanoTime() + Duration.ofMillis(2500).toNanos();
        while (System.nanoTime() < until) {
            assertThat(render(themes)).isEqualTo("one");
            Thread.sleep(100);
        }
    }

    @Test
    void doesNotStartWithABrokenTheme() {
        WrittenTheme.in(directory).page("{{#if title}}").with("partials/a.hbs", "<p class=x>");
        assertThatThrownBy(() -> new Themes("own", directory, false))
                .isInstanceOf(ThemeRefused.class)
                .hasMessageContaining("page.hbs:1: {{#if}} is never closed (syntax)")
                .hasMessageContaining("a.hbs:1: put the value of class= in quotes");
        assertThatThrownBy(() -> new Themes("gone", directory, false))
                .isInstanceOf(ThemeRefused.class)
                .hasMessageContaining("gone: there is no such theme");
    }

    @Test
    void takesThePathOfAFolder() {
        var written = WrittenTheme.in(directory).page("one");
        assertThat(render(new Themes(written.folder().toString(), Path.of(""), true)))
                .isEqualTo("one");
        assertThat(render(new Themes("./themes/own", directory, true))).isEqualTo("one");
    }

    @Test
    void printsNothingForAnUnknownNameInService() {
        WrittenTheme.in(directory).page("[{{titel}}]");
        assertThat(render(new Themes("own", directory, false))).isEqualTo("[]");
    }

    @Test
    void servesManyThreadsWhileItChanges() {
        var written = WrittenTheme.in(directory).page("{{title}}{{date @theme.x}}{{t \"hello\"}}");
        var themes = new Themes("own", directory, true);
        var pages =
                IntStream.range(0, 5_000)
                        .parallel()
                        .mapToObj(
                                i -> {
                                    if (i == 2_500) {
                                        written.with("i18n/ar.yml", "hello: أهلًا\n");
                                    }
                                    return render(themes);
                                })
                        .distinct()
                        .toList();
        assertThat(pages).containsExactly("THello");
    }

    private static String tried(Themes themes) {
        try {
            return themes.current().render("page", PAGE, ENGLISH);
        } catch (ThemeRefused _) {
            return "refused";
        }
    }

    private static String address(Themes themes, String name) {
        return themes.current().address(name).orElseThrow();
    }

    /** Files are looked at once a second. */
    private static String eventually(String expected, Callable<String> look) throws Exception {
        var until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        var seen = look.call();
        while (!seen.equals(expected) && System.nanoTime() < until) {
            Thread.sleep(100);
            seen = look.call();
        }
        return seen;
    }
}
