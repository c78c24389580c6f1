package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

class DocumentsTest {
    private final Documents documents = new Documents();

    @ParameterizedTest
    @CsvSource({
        "NOTE,note,Note,ملاحظة",
        "tip,tip,Tip,نصيحة",
        "IMPORTANT,important,Important,مهم",
        "WARNING,warning,Warning,تحذير",
        "CAUTION,caution,Caution,تنبيه"
    })
    void alertsSayTheirWord(String mark, String kind, String english, String arabic) {
        var markdown = "> [!" + mark + "]\n> text\n>\n> - more";
        for (var language : Arrays.asList(Language.ENGLISH, Language.ARABIC)) {
            var alert = body(markdown, language).selectFirst("div.alert.alert-" + kind);
            assertThat(alert.attr("role")).isEqualTo("note");
            assertThat(alert.selectFirst("p.alert-title").text())
                    .isEqualTo(language.equals(Language.ARABIC) ? arabic : english);
            assertThat(alert.selectFirst("p + p").text()).isEqualTo("text");
            assertThat(alert.select("li")).hasSize(1);
        }
    }

    @Test
    void alertsMayBeginOnTheirFirstLineAndOthersAreQuotes() {
        assertThat(english("> [!NOTE] text").selectFirst("p:not(.alert-title)").text())
                .isEqualTo("text");
        assertThat(english("> [!TIPS]\n> text").select("blockquote")).hasSize(1);
        assertThat(english("> text\n> [!NOTE]").select("blockquote")).hasSize(1);
        assertThat(english("- > [!NOTE]\n  > text").select("li > div.alert")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "١. واحد\n٢. اثنان\n٣. ثلاثة",
                "١) واحد\n٢) اثنان\n٣) ثلاثة",
                "١- واحد\n٢- اثنان\n٣- ثلاثة",
                "۱. یک\n۲. دو\n۳. سه",
                "1. واحد\n٢. اثنان\n3. ثلاثة",
                "نص:\n١. واحد\n٢. اثنان\n٣. ثلاثة",
                "> ١. واحد\n> ٢. اثنان\n> ٣. ثلاثة"
            })
    void arabicIndicMarkersMakeLists(String markdown) {
        var body = arabic(markdown);
        assertThat(body.select("ol")).hasSize(1);
        assertThat(body.select("ol > li")).hasSize(3);
        assertThat(body.select("ol").hasAttr("start")).isFalse();
    }

    @Test
    void arabicIndicListsNestAndBegin() {
        var body = arabic("٣. ثلاثة\n   ١. واحد\n\n      فقرة\n   ٢. اثنان\n٤. أربعة");
        assertThat(body.selectFirst("ol").attr("start")).isEqualTo("3");
        assertThat(body.select("ol > li > ol > li")).hasSize(2);
        assertThat(arabic("```\n١. نص\n```").selectFirst("code").text()).isEqualTo("١. نص");
        assertThat(arabic("نص\n٢. لا").select("ol")).isEmpty();
        assertThat(arabic("١.نص\n\n٢٠٢٤").select("ol")).isEmpty();
    }

    @Test
    void tablesScrollAndHaveNames() {
        var body =
                english(
                        """
                        | Fee | Price | When |
                        |:----|------:|:----:|
                        | one | 1,200.50 | May |
                        | two | $3 | 2 |
                        |     | ٤٫٥ | |

                        | | b |
                        |-|-|
                        | x | 10 % |
                        """);
        assertThat(body.select("div.table-scroll[role=region][tabindex=0]").eachAttr("aria-label"))
                .containsExactly("Table 1", "Table 2");
        assertThat(body.select("table:first-child tr:first-child th").eachAttr("class"))
                .containsSubsequence("start", "end num", "center");
        assertThat(body.select("td.num")).hasSize(4);
        assertThat(body.select("[align], [style]")).isEmpty();
        assertThat(body.select("th")).hasSize(4);
    }

    @Test
    void aTableInATableIsDressedOnce() {
        var body =
                english(
                        "<table><caption>Fees</caption><tr><td>1</td><td><table><tr><td>2</td></tr></table></td></tr></table>");
        assertThat(body.select("div.table-scroll").eachAttr("aria-label"))
                .containsExactly("Table 2: Fees", "Table 1");
        assertThat(body.select("td.num").eachText()).containsExactly("1", "2");
    }

    @Test
    void tasksCannotBeTicked() {
        var body = arabic("- [x] تم\n- [ ] لم يتم\n- عادي");
        assertThat(body.select("li.task > input[type=checkbox][disabled]").eachAttr("aria-label"))
                .containsExactly("مُنجز", "غير مُنجز");
        assertThat(english("- [x] a\n\n- [ ] b").select("li.task")).hasSize(2);
        assertThat(english("<input type=checkbox> <input type=text disabled>").select("input"))
                .isEmpty();
    }

    @Test
    void footnotesLeadThereAndBack() {
        var body = english("text[^n] and[^n]\n\n[^n]: the note");
        var section = body.selectFirst("section.footnotes");
        assertThat(section.attr("aria-label")).isEqualTo("Footnotes");
        for (var link : body.select("a")) {
            assertThat(body.getElementById(link.attr("href").substring(1))).isNotNull();
        }
        assertThat(section.select("a.footnote-backref[role=doc-backlink][aria-label]")).hasSize(2);
    }

    @Test
    void codeKeepsItsLanguageAndTakesFocus() {
        var body = english("```c++ title=x\n{{a}} <b>\n```");
        assertThat(body.selectFirst("pre").attr("tabindex")).isEqualTo("0");
        assertThat(body.selectFirst("code").className()).isEqualTo("language-c++");
        assertThat(body.selectFirst("code").wholeText()).isEqualTo("{{a}} <b>\n");
    }

    @Test
    void strikesAndFindsAddresses() {
        assertThat(english("~~a~~").select("del")).hasSize(1);
        assertThat(
                        arabic("انظر https://example.org/a، أو www.example.org.")
                                .select("a")
                                .eachAttr("href"))
                .containsExactly("https://example.org/a", "http://www.example.org");
        assertThat(english("write to a@example.org").select("a").eachAttr("href"))
                .containsExactly("mailto:a@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Run kill <PID> now",
                "<your name>",
                "say <Role name> or <this-one/>",
                "Use the <script> tag, the <title> and <textarea>",
                "<div title=\"unfinished\n"
            })
    void whatIsNoHtmlIsText(String markdown) {
        var body = english(markdown + "\n\nthe end");
        assertThat(body.text().replace(" the end", "")).isEqualTo(markdown.strip());
        assertThat(body.text()).endsWith("the end");
    }

    @Test
    void formattingEndsWithItsBlock() {
        var body =
                english(
                        "<b>bold\n\n"
                                + "plain\n\n"
                                + "<details>\n"
                                + "<summary>more</summary>\n\n"
                                + "*text*\n\n"
                                + "</details>");
        assertThat(body.select("b").eachText()).containsExactly("bold");
        assertThat(body.select("details > p > em")).hasSize(1);
    }

    @Test
    void frontMatterIsNotShown() {
        assertThat(english("---\ntitle: x\n---\ntext").text()).isEqualTo("text");
    }

    private Element arabic(String markdown) {
        return body(markdown, Language.ARABIC);
    }

    private Element english(String markdown) {
        return body(markdown, Language.ENGLISH);
    }

    private Element body(String markdown, Language language) {
        var rendered = documents.render(Source.of(markdown, "title", language));
        return Jsoup.parseBodyFragment(rendered.html().markup()).body();
    }
}
