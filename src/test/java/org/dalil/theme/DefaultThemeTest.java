package org.dalil.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.theme.WrittenTheme.ARABIC;
import static org.dalil.theme.WrittenTheme.ENGLISH;

import org.dalil.text.SafeHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;

/** The theme that ships, and a child of it. */
class DefaultThemeTest {
    private static final Map<String, Object> PAGE =
            Map.of(
                    "frame",
                    Map.of("portalName", "Help <centre>", "title", "Refunds"),
                    "title",
                    "Refunds",
                    "language",
                    "en",
                    "direction",
                    "ltr",
                    "updatedAt",
                    WrittenTheme.NOW.minusSeconds(3 * 86_400),
                    "body",
                    new SafeHtml("<p id=\"text\">Money <em>back</em>.</p>"));

    private static Theme theme(String name) {
        return new Themes(name, Path.of(""), true).current();
    }

    private static Document article(Theme theme, Presentation presentation) {
        return Jsoup.parse(theme.render("article", PAGE, presentation));
    }

    private static String settings(Theme theme) {
        var sheet = theme.asset(theme.address("settings.css").orElseThrow()).orElseThrow();
        return new String(sheet.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void keepsEveryRuleAndSaysEverythingInBothLanguages() {
        assertThat(Themes.lint(Path.of("themes/default"))).isEmpty();
        assertThat(theme("default").languages()).containsExactly("ar", "en");
    }

    @Test
    void speaksBothLanguages() {
        var english = article(theme("default"), ENGLISH);
        var arabic = article(theme("default"), ARABIC);
        assertThat(english.selectFirst("html").attr("dir")).isEqualTo("ltr");
        assertThat(arabic.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(english.selectFirst("#text").html()).isEqualTo("Money <em>back</em>.");
        assertThat(arabic.select("time")).extracting(time -> time.text()).contains("قبل ٣ أيام");
        assertThat(english.text()).doesNotContain("{");
    }

    @Test
    void lendsAChildAllButOnePartialAndOneSetting() {
        var child = theme("child");
        assertThat(child.name()).isEqualTo("child");
        var own = article(theme("default"), ENGLISH);
        var childs = article(child, ENGLISH);
        assertThat(own.select(".child-foot")).isEmpty();
        assertThat(childs.selectFirst(".child-foot").text()).isEqualTo("Help <centre>");
        assertThat(childs.selectFirst("main").html()).isEqualTo(own.selectFirst("main").html());
        assertThat(settings(child)).contains("--accent:#5B2A86;", "--accent:#6CC9C4;");
        assertThat(settings(theme("default"))).contains("--accent:#0A6163;");
    }

    @Test
    void servesManyReadersAtOnce() {
        var theme = theme("default");
        var pages =
                IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> theme.render("article", PAGE, i % 2 == 0 ? ARABIC : ENGLISH))
                        .distinct()
                        .toList();
        assertThat(pages).hasSize(2);
    }
}
