package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class HeadingsTest {
    private final Documents documents = new Documents();

    @ParameterizedTest
    @CsvSource({
        "Getting started,s-getting-started",
        "تثبيت التطبيق,s-تثبيت-التطبيق",
        "تَثبيتُ التطبيــق؟,s-تثبيت-التطبيق",
        "A & B,s-a-b",
        "Don't use Node.js!,s-dont-use-nodejs",
        "v1.2_x,s-v12_x",
        "!?,s-section",
        "Search,s-search"
    })
    void haveReadableAnchors(String heading, String anchor) {
        assertThat(headings("## " + heading)).extracting(Heading::anchor).containsExactly(anchor);
    }

    @Test
    void haveAnchorsOfTheirOwn() {
        assertThat(headings("# a\n# a\n# a 1\n# a\n<h2 id=\"a\">x</h2>"))
                .extracting(Heading::anchor)
                .doesNotHaveDuplicates()
                .startsWith("s-a", "s-a-1");
    }

    @Test
    void standUnderTheTitleWithoutGaps() {
        assertThat(headings("# a\n### b\n##### c\n## d\n# e\n### f"))
                .extracting(Heading::level)
                .containsExactly(2, 3, 4, 3, 2, 3);
        assertThat(headings("### a\n## b\n<h5>c</h5>"))
                .extracting(Heading::level)
                .containsExactly(2, 2, 3);
        assertThat(headings("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6"))
                .extracting(Heading::level)
                .containsExactly(2, 3, 4, 5, 6, 6);
    }

    @Test
    void withoutWordsAreLeftOut() {
        assertThat(headings("##\n## ![](x.png)\n## ![alt](x.png)"))
                .extracting(Heading::text)
                .containsExactly("alt");
    }

    @ParameterizedTest
    @CsvSource({
        "# Delete a profile,Delete a profile",
        "# <a name=\"x\"></a>حذف ملف تعريف,حذف ملف تعريف",
        "## إدارة الملفّات:,ادارة الملفات",
        "Title *here*\\n===,title  HERE",
        "<!-- x -->\\n\\n# A,A"
    })
    void thatRepeatTheTitleAreNotShownTwice(String markdown, String title) {
        var source = Source.of(markdown.replace("\\n", "\n") + "\n\ntext", title, Language.ARABIC);
        assertThat(documents.render(source).headings()).isEmpty();
        assertThat(documents.render(source).html().markup()).contains("text");
    }

    @Test
    void thatRepeatTheTitleLaterAreShown() {
        assertThat(headings("text\n\n# title")).hasSize(1);
        assertThat(headings("# other\n\n# title")).hasSize(2);
        assertThat(headings("# title\n\n# title")).hasSize(1);
    }

    @Test
    void linksWithinTheTextLeadToThem() {
        var html =
                render(
                        """
                        [a](#getting-started) [b](#Getting-Started) [c](#المتطلبات)
                        [d](#%D8%A7%D9%84%D9%85%D8%AA%D8%B7%D9%84%D8%A8%D8%A7%D8%AA)
                        [e](#a--b) [f](#named) [g](#of-the-title) [h](#top)

                        ## Getting started
                        ## المتطلبات
                        ## A & B
                        <a name="named"></a>

                        """);
        var body = Jsoup.parseBodyFragment(html).body();
        assertThat(body.select("a[href]").eachAttr("href"))
                .containsExactly(
                        "#s-getting-started",
                        "#s-getting-started",
                        "#s-المتطلبات",
                        "#s-المتطلبات",
                        "#s-a-b",
                        "#s-named",
                        "#s-of-the-title",
                        "#s-top");
        assertThat(body.getElementById("s-named")).isNotNull();
        assertThat(render("# <a name=\"of-the-title\"></a>title\n\ntext"))
                .isEqualTo("<a id=\"s-of-the-title\"></a>\n<p>text</p>\n");
    }

    @Test
    void mayBeNamed() {
        var html = render("[a](#about) [b](#the-warning)\n\n## The *warning* {#about}\n## {x}\n");
        assertThat(html).contains("href=\"#s-about\"", "href=\"#s-the-warning\"", "id=\"s-about\"");
        assertThat(headings("## The *warning* {#about}\n## {x}"))
                .extracting(Heading::text)
                .containsExactly("The warning", "{x}");
        assertThat(documents.report("## Issue {#x}\nx").find(ReportPart.ISSUE)).isPresent();
        assertThat(headings("# Title {#top}")).isEmpty();
    }

    @Test
    void cutTheTextForSearch() {
        var sections =
                documents.sections(
                        """
                        # <a name="x"></a>title

                        Before *all*. ![a picture](x.png) <!-- no --> <b>b</b>

                        ## First &amp; `last`

                        - one
                        - two<br>three

                        | a | b |
                        |---|---|
                        | c | d |

                        ```
                        code
                        ```

                        > ### In a quote
                        > quoted[^1] [link](http://x.org)

                        after

                        [^1]: note
                        """,
                        "Title");
        assertThat(sections)
                .containsExactly(
                        new Section("", "", 1, "Before all. a picture b"),
                        new Section(
                                "s-first-last",
                                "First & last",
                                2,
                                "one\ntwo\nthree\na b\nc d\ncode"),
                        new Section("s-in-a-quote", "In a quote", 3, "quoted link\nafter\nnote"));
    }

    @Test
    void theFirstSectionIsAlwaysThere() {
        assertThat(documents.sections("", "t")).containsExactly(new Section("", "", 1, ""));
        assertThat(documents.sections("# a\nb", "t"))
                .hasSize(2)
                .first()
                .isEqualTo(new Section("", "", 1, ""));
    }

    private List<Heading> headings(String markdown) {
        return documents.render(Source.of(markdown, "title", Language.ENGLISH)).headings();
    }

    private String render(String markdown) {
        return documents.render(Source.of(markdown, "title", Language.ENGLISH)).html().markup();
    }
}
