package org.dalil.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.theme.WrittenTheme.ARABIC;
import static org.dalil.theme.WrittenTheme.ENGLISH;
import static org.dalil.theme.WrittenTheme.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

class ThemeTest {
    @TempDir private Path directory;

    record Line(String title, List<String> tags) {}

    record ListPage(String title, List<Line> lines, int total, Instant updated) {}

    private static final ListPage PAGE =
            new ListPage(
                    "Refunds & <returns>",
                    List.of(new Line("One", List.of("a", "b")), new Line("Two", List.of())),
                    6230,
                    NOW.minus(3, ChronoUnit.DAYS));

    private WrittenTheme theme() {
        return WrittenTheme.in(directory);
    }

    @Test
    void printsTheValuesOfAPageEscaped() {
        var theme = theme().page("<h1 title=\"{{title}}\">{{title}}</h1>");
        assertThat(theme.render(PAGE))
                .isEqualTo(
                        "<h1 title=\"Refunds &amp; &lt;returns&gt;\">Refunds &amp;"
                                + " &lt;returns&gt;</h1>");
    }

    @Test
    void hasIfUnlessEachWithAndPartials() {
        var theme =
                theme().page(
                                """
                                {{#each lines}}{{#if @first}}first {{/if}}{{#unless @last}}&{{/unless}}{{@index}} {{> line this label="L"}}{{/each}}
                                {{#with lines}}{{/with}}{{#unless total}}none{{else if title}}{{title}}{{/unless}}\
                                """)
                        .with(
                                "partials/line.hbs",
                                "{{label}}:{{title}}{{#each tags}}"
                                        + " {{this}}/{{../label}}{{else}} no tags {{/each}}");
        assertThat(theme.render(PAGE))
                .isEqualToIgnoringWhitespace(
                        "first &0 L:One a/L b/L 1 L:Two no tags Refunds &amp; &lt;returns&gt;");
    }

    @Test
    void wrapsAPageInItsLayout() {
        var theme =
                theme().page("{{#layout \"wide\" heading=title}}<p>{{total}}</p>{{/layout}}")
                        .with(
                                "layouts/wide.hbs",
                                "{{#layout \"base\""
                                        + " heading=heading}}<main>{{content}}</main>{{/layout}}")
                        .with(
                                "layouts/base.hbs",
                                "<html lang=\"{{lang}}\" dir=\"{{dir}}\"><title>{{heading}}</title>"
                                        + "{{content}}{{title}}</html>");
        assertThat(theme.render(PAGE))
                .isEqualTo(
                        "<html lang=\"en\" dir=\"ltr\"><title>Refunds &amp; &lt;returns&gt;</title>"
                                + "<main><p>6230</p></main>Refunds &amp; &lt;returns&gt;</html>");
    }

    @Test
    void printsNumbersAndTimesAsThePortalWants() {
        var theme =
                theme().page("{{n total}}|{{date updated}}|{{ago updated}}|{{dir}}|{{dir \"ar\"}}")
                        .load();
        assertThat(theme.render("page", PAGE, ENGLISH))
                .isEqualTo(
                        "6,230|<time datetime=\"2026-04-30T12:00:00Z\">April 30, 2026</time>|<time"
                            + " datetime=\"2026-04-30T12:00:00Z\" title=\"April 30, 2026\">3 days"
                            + " ago</time>|ltr|rtl");
        assertThat(theme.render("page", PAGE, ARABIC))
                .contains("٦٬٢٣٠", "٣٠ أبريل ٢٠٢٦", "قبل ٣ أيام");
    }

    @Test
    void givesMessagesTheirPluralFormAndKeepsForeignTextApart() {
        var theme =
                theme().with(
                                "i18n/en.yml",
                                """
                                found: "{count, plural, one {# answer} other {# answers}} for {query}"
                                no: "No"
                                """)
                        .with(
                                "i18n/ar.yml",
                                """
                                found: "{count, plural, zero {لا إجابات} one {إجابة واحدة} two {إجابتان} few {# إجابات} many {# إجابة} other {# إجابة}} عن {query}"
                                """)
                        .page(
                                "{{t \"found\" count=count query=query}}|<i title=\"{{t \"found\""
                                        + " count=count query=query}}\">{{t \"no\"}}</i>{{t"
                                        + " \"gone.away\"}}")
                        .load();
        record SearchPage(int count, String query) {}
        assertThat(theme.render("page", new SearchPage(1, "a<b"), ENGLISH))
                .isEqualTo(
                        "1 answer for <bdi>a&lt;b</bdi>|<i title=\"1 answer for"
                                + " \u2066a&lt;b\u2069\">No</i>gone.away");
        assertThat(theme.render("page", new SearchPage(3, "x"), ARABIC))
                .startsWith("٣ إجابات عن <bdi>x</bdi>|")
                .contains(">No<");
    }

    @Test
    void turnsForeignTextByItsLettersAndNotByTheFirstOne() {
        var theme =
                theme().with("i18n/en.yml", "for: \"For {query}\"\n")
                        .with("i18n/ar.yml", "for: \"عن {query}\"\n")
                        .page("{{t \"for\" query=title}}")
                        .load();
        record TitlePage(String title) {}
        assertThat(theme.render("page", new TitlePage("WhatsApp لا يعمل"), ARABIC))
                .isEqualTo("عن <bdi dir=\"rtl\">WhatsApp لا يعمل</bdi>");
        assertThat(theme.render("page", new TitlePage("WhatsApp"), ARABIC))
                .isEqualTo("عن <bdi>WhatsApp</bdi>");
    }

    @Test
    void showsItsSettingsToTemplatesAndMessages() {
        var theme =
                theme().with(
                                "theme.yml",
                                """
                                name: own
                                settings:
                                  accent: "#0A6163"
                                  accentDark: "#6CC9C4"
                                  vote: false
                                  customerWord: {en: customer, ar: عميل}
                                """)
                        .with("i18n/en.yml", "who: \"A {customerWord}\"\n")
                        .page(
                                "{{@theme.customerWord}} {{#if @theme.vote}}vote{{/if}} {{t"
                                        + " \"who\"}}")
                        .load();
        assertThat(theme.render("page", PAGE, ARABIC)).startsWith("عميل  A <bdi>عميل</bdi>");
        var css = theme.asset(theme.address("settings.css").orElseThrow()).orElseThrow();
        assertThat(new String(css.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        :root{--accent:#0A6163;}
                        @media (prefers-color-scheme:dark){:root:not(.light){--accent:#6CC9C4;}}
                        :root.dark{--accent:#6CC9C4;}
                        """);
    }

    @Test
    void namesFileAndLineOfABrokenTemplate() {
        var theme = theme().page("<p>\n{{title}}\n{{lines}}</p>");
        assertThatThrownBy(() -> theme.render(PAGE))
                .isInstanceOf(TemplateBroken.class)
                .hasMessageContaining("themes/own/pages/page.hbs:3")
                .hasMessageContaining("cannot be printed");
    }

    @Test
    void namesWhatAPageLacks() {
        var theme = theme().page("<p>\n{{#if titel}}{{/if}}</p>");
        assertThatThrownBy(() -> theme.render(PAGE))
                .isInstanceOf(TemplateBroken.class)
                .hasMessageContaining("page.hbs:2")
                .hasMessageContaining("ListPage has no 'titel', only title, lines, total, updated");
    }

    @Test
    void takesLocalDatesAndMaps() {
        record DayPage(LocalDate day, Map<String, String> words) {}
        var theme = theme().page("{{date day}} {{words.one}} {{words.two}}");
        assertThat(theme.render(new DayPage(LocalDate.of(2026, 5, 3), Map.of("one", "1"))))
                .isEqualTo("<time datetime=\"2026-05-03\">May 3, 2026</time> 1 ");
    }
}
