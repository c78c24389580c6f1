package org.dalil.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.theme.asset.Asset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

class AssetsTest {
    @TempDir private Path directory;

    private Theme theme;

    private String css(String sheet) {
        theme =
                WrittenTheme.in(directory)
                        .with("assets/css/a.css", sheet)
                        .with("assets/css/b.css", "@import 'a.css';")
                        .with("assets/img/mark.svg", "<svg>" + " ".repeat(500) + "</svg>")
                        .with("assets/fonts/f.woff2", "font".repeat(100))
                        .page("")
                        .load();
        return text(asset("css/a.css"));
    }

    private Asset asset(String name) {
        return theme.asset(theme.address(name).orElseThrow()).orElseThrow();
    }

    private static String text(Asset asset) {
        return new String(asset.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void servesAFileUnderItsFingerprint() throws IOException {
        css("p{}");
        var mark = asset("img/mark.svg");
        assertThat(mark.address()).matches("/assets/img/mark\\.[0-9a-f]{12}\\.svg");
        assertThat(theme.asset(mark.address().substring("/assets/".length()))).contains(mark);
        assertThat(mark.contentType()).isEqualTo("image/svg+xml");
        assertThat(mark.etag()).matches("\"[0-9a-f]{32}\"");
        assertThat(mark.gzippedEtag()).matches("\"[0-9a-f]{32}-gz\"");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(mark.gzipped()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(mark.bytes());
        }
        assertThat(asset("fonts/f.woff2").gzipped()).isNull();
        assertThat(theme.asset("img/mark.svg")).isEmpty();
        assertThat(theme.asset("../theme.yml")).isEmpty();
        assertThat(theme.asset("img/mark.000000000000.svg")).isEmpty();
    }

    @Test
    void rewritesWhatAStylesheetNames() {
        var css =
                css(
                        """
                        /* url(none.png) */
                        p{background:url(../img/mark.svg)} q{fill:url( "../img/mark.svg?x#y" )}
                        @font-face{src:url('../fonts/f.woff2')} i{clip-path:url(#clip)}
                        """);
        var mark = theme.address("img/mark.svg").orElseThrow();
        assertThat(css)
                .contains("/* url(none.png) */")
                .contains("p{background:url(\"" + mark + "\")}")
                .contains("q{fill:url(\"" + mark + "?x#y\")}")
                .contains("src:url(\"" + theme.address("fonts/f.woff2").orElseThrow() + "\")")
                .contains("url(\"#clip\")");
        assertThat(text(asset("css/b.css")))
                .isEqualTo("@import url(\"" + theme.address("css/a.css").orElseThrow() + "\");");
    }

    @Test
    void changesAStylesheetsAddressWithWhatItNames() {
        css("p{}");
        var before = theme.address("css/b.css").orElseThrow();
        css("p{color:red}");
        assertThat(theme.address("css/b.css").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void refusesWhatIsNotBeside() {
        var problems =
                WrittenTheme.in(directory)
                        .with("assets/css/a.css", "p{}\n@import 'b.css';\nq{src:url(gone.woff2)}")
                        .with("assets/css/b.css", "@import url('a.css')")
                        .with("assets/c.css", "@import 'https://fonts.example/x.css';")
                        .with("assets/d.css", "p{a:url(data:image/png;base64,x)}\nq{a:url(//x/y)}")
                        .with("assets/e.css", "p{a:url(../../theme.yml)}")
                        .with("assets/f.exe", "x")
                        .with("assets/settings.css", "x")
                        .page("<link href=\"{{asset \"gone.css\"}}\">")
                        .problems();
        assertThat(problems)
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("assets/css/a.css:3: there is no 'gone"))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("assets/css/b.css:1: there is no 'a.css'"))
                .anySatisfy(line -> assertThat(line).startsWith("assets/c.css:1: 'https:"))
                .anySatisfy(line -> assertThat(line).startsWith("assets/d.css:1: 'data:"))
                .anySatisfy(line -> assertThat(line).startsWith("assets/d.css:2: '//x/y'"))
                .anySatisfy(line -> assertThat(line).startsWith("assets/e.css:1: there is no"))
                .anySatisfy(line -> assertThat(line).startsWith("assets/f.exe: files of this kind"))
                .anySatisfy(line -> assertThat(line).startsWith("assets/settings.css: this name"))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("pages/page.hbs:1: there is no assets/gone"))
                .hasSize(9);
    }
}
