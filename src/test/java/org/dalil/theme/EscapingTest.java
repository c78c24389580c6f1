package org.dalil.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.theme.WrittenTheme.safe;

import org.dalil.text.SafeHtml;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class EscapingTest {
    @TempDir private Path directory;

    record TextPage(String text, SafeHtml body) {}

    private String render(String template, String text) {
        return WrittenTheme.in(directory)
                .page(template)
                .with("partials/show.hbs", "<b title='{{label}}'>{{label}}</b>")
                .render(new TextPage(text, safe("<em>&amp;\"'</em>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x()</script>",
                "\" onmouseover=\"x()",
                "' onmouseover='x()",
                "</title><script>",
                "</textarea><script>",
                "--><script>",
                "{{title}}",
                "&lt;b&gt;",
                "\u2069\u202e"
            })
    void keepsAnyTextText(String text) {
        var page =
                Jsoup.parse(
                        render(
                                "<title>{{text}}</title><p title=\"{{text}}\""
                                    + " lang='{{text}}'>{{text}}</p><textarea>{{text}}</textarea>{{>"
                                    + " show label=text}}",
                                text));
        assertThat(page.title()).isEqualTo(text);
        assertThat(page.selectFirst("p").attr("title")).isEqualTo(text);
        assertThat(page.selectFirst("p").attr("lang")).isEqualTo(text);
        assertThat(page.selectFirst("p").wholeText()).isEqualTo(text);
        assertThat(page.selectFirst("textarea").wholeText()).isEqualTo(text);
        assertThat(page.selectFirst("b").attr("title")).isEqualTo(text);
        assertThat(page.selectFirst("b").wholeText()).isEqualTo(text);
        assertThat(page.getAllElements()).hasSize(8); // document, html, head, title, body, p, …
        assertThat(page.selectFirst("p").attributes()).hasSize(2);
    }

    @Test
    void printsSafeHtmlAsItIsInTextOnly() {
        assertThat(render("{{body}}", "")).isEqualTo("<em>&amp;\"'</em>");
        assertThat(render("<i title=\"{{body}}\">", ""))
                .isEqualTo("<i title=\"&lt;em&gt;&amp;amp;&quot;&#39;&lt;/em&gt;\">");
        assertThat(render("<title>{{body}}</title>", "")).doesNotContain("<em>");
    }

    @Test
    void checksAddresses() {
        var template = "<a href=\"{{text}}\"></a><img src='{{text}}?x=1'>";
        assertThat(render(template, "javascript:alert(1)"))
                .isEqualTo("<a href=\"#\"></a><img src='#?x=1'>");
        assertThat(render(template, "/a?b=1&c='")).startsWith("<a href=\"/a?b=1&amp;c=&#39;\">");
        assertThat(render("<a href=\"/s?q={{text}}\"></a>", "a&b=\"/"))
                .isEqualTo("<a href=\"/s?q=a%26b%3D%22%2F\"></a>");
    }

    @Test
    void escapesWhatMessagesAreGiven() {
        var theme =
                WrittenTheme.in(directory)
                        .with("i18n/en.yml", "for: \"a < b & {q}\"\n")
                        .page("{{t \"for\" q=text}}<i title=\"{{t \"for\" q=text}}\">");
        assertThat(theme.render(new TextPage("<b>\"", safe(""))))
                .isEqualTo(
                        "a &lt; b &amp; <bdi>&lt;b&gt;&quot;</bdi><i title=\"a &lt; b &amp;"
                                + " \u2066&lt;b&gt;&quot;\u2069\">");
    }

    @Test
    void givesMessagesNoSafeHtmlAndNoRecord() {
        var theme =
                WrittenTheme.in(directory)
                        .with("i18n/en.yml", "for: \"for {q}\"\n")
                        .page("{{t \"for\" q=body}}");
        assertThatThrownBy(() -> theme.render(new TextPage("", safe("<b>"))))
                .isInstanceOf(TemplateBroken.class)
                .hasMessageContaining("'q' is a SafeHtml");
    }
}
