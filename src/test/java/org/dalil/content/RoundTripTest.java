package org.dalil.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.content.Folders.article;
import static org.dalil.content.Folders.write;

import org.dalil.content.run.ImportProgress;
import org.dalil.testing.Dalil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Import, export, import into an empty base: the same, whatever the files hold. */
@Tag("database")
class RoundTripTest {
    @TempDir Path from;
    @TempDir Path to;
    @TempDir Path again;

    @Test
    void ofANastyFolder() {
        nasty();
        sameAfter(from);
    }

    @Test
    void ofTheArticlesThatShip() {
        var shipped = Path.of("articles");
        assertThat(shipped).isDirectory();
        var report = sameAfter(shipped);
        assertThat(report.findings()).isEmpty();
    }

    private ImportReport sameAfter(Path folder) {
        try (var one = Dalil.start();
                var other = Dalil.start()) {
            var report = one.getBean(ArticleFolder.class).importFrom(folder, ImportProgress.NONE);
            assertThat(report.isWhole()).as(report.lines().toString()).isTrue();
            var before = one.getBean(Inventory.class).taken();

            var exported = one.getBean(ArticleFolder.class).exportTo(to, ImportProgress.NONE);
            assertThat(exported.findings()).isEmpty();
            assertThat(one.getBean(Inventory.class).taken()).isEqualTo(before);
            var unchanged = one.getBean(ArticleFolder.class).importFrom(to, ImportProgress.NONE);
            assertThat(unchanged.unchanged()).isEqualTo(report.created());
            var still = one.getBean(ArticleFolder.class).importFrom(folder, ImportProgress.NONE);
            assertThat(still.unchanged()).isEqualTo(report.created());

            other.getBean(ArticleFolder.class).importFrom(to, ImportProgress.NONE);
            assertThat(other.getBean(Inventory.class).taken()).isEqualTo(before);
            other.getBean(ArticleFolder.class).exportTo(again, ImportProgress.NONE);
            assertThat(Folders.all(again)).isEqualTo(Folders.all(to));
            return report;
        }
    }

    private void nasty() {
        write(from, "category.yml", "audience: customer\nx: kept\n");
        write(
                from,
                "billing/category.yml",
                "# A comment\norder: 3\nname:\n  en: 'Billing: \"all\" of it'\n  ar: الفواتير\n"
                        + "description:\n  ar: كل ما يخص الدفع\nicon: coin\naudience: internal\n");
        write(
                from,
                "billing/cards/refund.en.md",
                article(
                        """
                        # kept too
                        title: "Refund: \\u200Bto a\\u202E card"
                        summary: "quotes \\" and \\\\ and #hash"
                        kind: Report
                        audience: Public
                        dalil.confidence: not_validated
                        tags: [one, "two, three", 'true', "2024-01-01"]
                        products:
                          - Shop
                          - "App: 2"
                        owner: huda@example.com
                        reviewBy: 2027-01-31
                        date: 2021-05-28T10:11:12Z
                        ms.custom:
                        - '9002530'
                        - "x: y"
                        author: &a Huda
                        ms.date: 05/28/2021\
                        """,
                        "\r\n"
                                + "Line one  \r\n"
                                + "![p](../pics/a%20b.png)\n\n"
                                + "\ttab\r"
                                + "old mac\n"
                                + "[f](<x y.pdf>)"));
        write(
                from,
                "billing/cards/refund.ar.md",
                article(
                        "dalil:\n"
                                + "  audience: partner\n"
                                + "  title: رد المبلغ\n"
                                + "audience: ITPro\n"
                                + "kind: blog\n"
                                + "draft: false\n"
                                + "description: وصف",
                        "نص بلا سطر أخير ‏ (علامة)"));
        write(from, "billing/pics/a b.png", new byte[] {1, 2, 3});
        write(from, "billing/cards/x y.pdf", "%PDF-1.4 x");
        write(from, "draft only.md", article("title: Not yet\ndraft: true\nkeywords: a; b", ""));
        write(from, "deep/er/than/that/file name.foo.bar.md", "# From a *heading*\n\ntext\n");
        write(from, "noname_at-all.md", "plain text\n");
        write(
                from,
                "flow.md",
                article("{title: Flow, x: {a: [1, 'b']}, 'odd key': \"q\\\"\"}", "t"));
        write(from, "broken.md", article("title: Broken\nx: [1, 2\n\ty: 'open\nz: fine", "body"));
        write(from, "zero\u200Bwidth \u2013 كلمة.en.md", article("title: Z", "body"));
        write(from, "e\u0301.md", article("title: Decomposed", "[self](é.md) body"));
        write(from, "Case.md", article("title: Upper", "u"));
        write(from, "case.md", article("title: lower", "l"));
        write(from, "old.md", article("title: Archived\nconfidence: archived", "was"));
        write(from, "elsewhere.md", article("title: E\ndalil.category: billing/cards", "x"));
        write(
                from,
                "rules.md",
                "---\n\nnot: front matter? No, text.\n\n---\nafter\n".replace(": ", " "));
        write(
                from,
                "bom.md",
                ("\uFEFF" + article("title: BOM", "x")).getBytes(StandardCharsets.UTF_8));
        write(from, "nested/frontmatter.md", article("title: N", "---\ntitle: M\n---\nx"));
        write(from, "empty head.md", "---\n---\n# Empty head\n");
        write(from, "long " + "x".repeat(230) + ".md", "text");
        assertThat(Files.exists(from.resolve("billing"))).isTrue();
    }
}
