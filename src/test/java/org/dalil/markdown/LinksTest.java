package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Set;

class LinksTest {
    private final Documents documents = new Documents();

    @Test
    void leadWhereTheReaderMayGo() {
        assertThat(
                        render(
                                "[a](open.md#first-steps) [b](secret.md) [c](x.md \"t\") <a"
                                        + " href=open.md>d</a>"))
                .isEqualTo(
                        "<p><a href=\"/en/articles/1-open#s-first-steps\">a</a> b <a href=\"x.md\""
                                + " title=\"t\">c</a> <a href=\"/en/articles/1-open\">d</a></p>\n");
    }

    @Test
    void areAskedForAsTheyAreWritten() {
        var asked = new ArrayList<String>();
        Links links =
                destination -> {
                    asked.add(destination);
                    return new Link.AsWritten();
                };
        var markdown =
                "[a](<my file.md>) [b](مقالة.md) [c](../x/100%25.md#y) [d](#here) ![e](p.png)"
                        + " [f][r] <https://x.org> [![g](in.png)](out.md) <a name=\"h\">i</a>\n\n"
                        + "# ![](not-shown.png)\n\n"
                        + "[r]: r.md";
        documents.render(new Source(markdown, "", Language.ENGLISH, links, Set.of()));
        assertThat(asked)
                .containsExactly(
                        "my%20file.md",
                        "%D9%85%D9%82%D8%A7%D9%84%D8%A9.md",
                        "../x/100%25.md#y",
                        "p.png",
                        "r.md",
                        "https://x.org",
                        "in.png",
                        "out.md");
        assertThat(documents.destinations(markdown)).containsExactlyElementsOf(asked);
    }

    @Test
    void toOtherSitesAreMarked() {
        assertThat(render("[a](https://x.org) [b](//x.org) [c](mailto:a@x.org) [d](/en)"))
                .isEqualTo(
                        "<p><a href=\"https://x.org\" rel=\"external noopener\">a</a>"
                                + " <a href=\"//x.org\" rel=\"external noopener\">b</a>"
                                + " <a href=\"mailto:a@x.org\">c</a> <a href=\"/en\">d</a></p>\n");
    }

    @Test
    void picturesOfTheArticleAreShown() {
        assertThat(render("![words](open.png) ![](secret.png)![w](secret.png) <img src=x.png>"))
                .isEqualTo(
                        "<p><img src=\"/files/open.png\" alt=\"words\"> w"
                                + " <img src=\"x.png\" alt=\"\"></p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/x.png",
                "//evil.example/x.png",
                "/\\evil.example/x.png",
                "\\\\evil.example/x.png",
                "https:evil.example/x.png",
                "HTTPS:\\\\evil.example/x.png",
                "https://images.example@evil.example/x.png",
                "https://evil.example/images.example/x.png",
                "https://images.example.evil.example/x.png",
                "https:///evil.example/x.png"
            })
    void picturesFromElsewhereAreLinks(String source) {
        assertThat(render("<img src=\"" + source + "\" alt=\"words\">"))
                .doesNotContain("<img")
                .contains(">words</a>");
    }

    @Test
    void picturesFromAllowedHostsAreShown() {
        assertThat(
                        render(
                                "![a](https://images.example/a.png)"
                                        + " ![b](https://IMAGES.example:443/b.png)"))
                .contains("<img src=\"https://images.example/a.png\"", "example:443/b.png\"")
                .doesNotContain("<a");
    }

    @Test
    void aPictureFromElsewhereWithinALinkIsItsWords() {
        assertThat(render("[![words](https://evil.example/x.png)](x.md)"))
                .isEqualTo("<p><a href=\"x.md\">words</a></p>\n");
    }

    @Test
    void sayWhereTheyLeadIfNothingElse() {
        assertThat(render("[](x.md)")).contains("<a href=\"x.md\">x.md</a>");
        assertThat(render("[![](y.png)](x.md)")).contains("aria-label=\"x.md\"");
    }

    @Test
    void ofSchemesWeDoNotKnowAreText() {
        assertThat(
                        render(
                                "[a](ftp://x.org) <irc://x.org> file:///etc"
                                        + " ![b](data:image/png;base64,xx)"))
                .isEqualTo("<p>a irc://x.org file:///etc b</p>\n");
    }

    private String render(String markdown) {
        var source =
                new Source(
                        markdown, "t", Language.ENGLISH, this::resolve, Set.of("images.example"));
        return documents.render(source).html().markup();
    }

    private Link resolve(String destination) {
        return switch (destination.replaceAll("#.*", "")) {
            case "open.md" ->
                    new Link.To("/en/articles/1-open" + destination.replaceAll("^[^#]*", ""));
            case "open.png" -> new Link.To("/files/open.png");
            case "secret.md", "secret.png" -> new Link.Unseen();
            default -> new Link.AsWritten();
        };
    }
}
