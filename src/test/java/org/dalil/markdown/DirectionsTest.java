package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionsTest {
    private final Documents documents = new Documents();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WhatsApp لا يعمل",
                "Open the app ثم Settings and choose a very long English sentence",
                "«WhatsApp»: لا",
                "**Click** ا",
                "123 456",
                "…",
                "`ls -l`",
                "שלום"
            })
    void aBlockHasTheArticlesDirection(String text) {
        assertThat(arabic(text).selectFirst("p").hasAttr("dir")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Open Settings.", "**Click** OK `لا`", "日本語", "Привет", "# Setup", "x 1"})
    void aBlockWithoutItsScriptHasTheOther(String text) {
        assertThat(arabic(text).child(0).attr("dir")).isEqualTo("ltr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+966 50 123 4567",
                "(011) 465-1234",
                "4111 1111 1111 1111",
                "٠٥٠ ١٢٣ ٤٥٦٧",
                "+966501234567"
            })
    void aNumberOfSeveralGroupsIsIsolated(String number) {
        assertThat(arabic("اتصل على " + number + "، ثم انتظر").selectFirst("bdi[dir=ltr]").text())
                .isEqualTo(number);
        assertThat(arabic("|أ|ب|\n|-|-|\n|هاتف|" + number + "|").selectFirst("td > bdi").text())
                .isEqualTo(number);
        assertThat(english("Call " + number + " now").select("bdi")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 - 20",
                "من 10 إلى 20",
                "3.5",
                "1 000",
                "رقم 7",
                "A1 B2 C3",
                "2024 و 2025"
            })
    void otherDigitsAreLeftToTheirSentence(String text) {
        assertThat(arabic("ا " + text).select("bdi")).isEmpty();
    }

    @Test
    void worksTheOtherWayRoundToo() {
        var english = english("Say مرحبا\n\nمرحبا بك\n\nHello\n\n123");
        assertThat(english.select("p").eachAttr("dir")).containsExactly("rtl");
        assertThat(english.selectFirst("[dir]").text()).isEqualTo("مرحبا بك");
    }

    @Test
    void standsOnTheOutermostBlockOnly() {
        var all = arabic("> quoted\n>\n> - item\n>   - item");
        assertThat(all.select("[dir]")).hasSize(1);
        assertThat(all.selectFirst("blockquote").attr("dir")).isEqualTo("ltr");
        var mixed = arabic("> quoted\n>\n> مقتبس");
        assertThat(mixed.select("[dir]").eachText()).containsExactly("quoted");
        assertThat(arabic("|a|b|\n|-|-|\n|c|d|").selectFirst("div.table-scroll").attr("dir"))
                .isEqualTo("ltr");
        assertThat(arabic("|a|ب|\n|-|-|\n|c|د|").select("[dir]").eachText())
                .containsExactly("a", "c");
    }

    /** The marker of an item stands on the side of its list. */
    @Test
    void anItemIsIsolatedWithinItsList() {
        var list = arabic("1. افتح\n2. Click *OK*\n   - ثم\n3. ```\n   x\n   ```");
        assertThat(list.select("ol, li, ul").hasAttr("dir")).isFalse();
        assertThat(list.selectFirst("li > span[dir=ltr]").html()).isEqualTo("Click <em>OK</em>");
        assertThat(arabic("1. Open\n2. Click").selectFirst("ol").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void codeRunsLeftToRight() {
        var code = arabic("ا `لا` <kbd>Ctrl</kbd>\n\n```\nمرحبا\n```\n\nEnglish `لا`");
        assertThat(code.select("code, pre, kbd").eachAttr("dir"))
                .hasSize(code.select("p > code, pre, kbd").size())
                .containsOnly("ltr");
    }

    @Test
    void theAuthorsWordCounts() {
        var own = arabic("<p dir=\"rtl\">English</p>\n<div dir=\"auto\">English</div>");
        assertThat(own.select("[dir]").eachAttr("dir")).containsExactly("rtl", "auto");
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
