package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Documents of whatever costs Markdown parsers minutes. The bound is on processor time, so that a
 * busy machine does not matter, and far from what is measured (the worst takes about a second): it
 * catches a blow-up, it measures nothing.
 */
class HostileTest {
    private static final boolean THOROUGH = Boolean.getBoolean("dalil.thorough");
    private static final Duration BOUND = Duration.ofSeconds(THOROUGH ? 5 : 2);

    /**
     * A quarter is enough to see what is quadratic: it takes minutes at full size, and seconds
     * here.
     */
    private static final int SIZE = Bounds.BODY_BYTES / (THOROUGH ? 1 : 4) - 8;

    private static final List<String> REPEATED =
            """
            *|_|~|`|[|]|![|<|<!--|<?|<![CDATA[|<!A |<a href="|<a a='|&|\\|(|> |- |1. |#|=|*a |**a |_a*
            a**b c* |*a_ |*a*|**a *a |~a~~|[a](|[a](<b|[a][|[^a]|^[a|a@|www.|http://|@a.b|`a``|`<|<`
            <<|<a b=c |<a b="c" |&lt|<div>|</div>|<b>|<b><i>|<a>|<a name=x>|<p>|<li>|<script>|<x>
            <table><tr><td>|<ol><li>|<em><a>|<b></p>|<select>|<svg>|<details>|<h1>|<PID |![[a](b)
            [a](b) |![a](b) |[[a]]|[a](b "|*`[|+ - * |***a**|</p>|<ruby><rt>|\u0661. |<u><s>|__a
            <input type=checkbox disabled>|<img src=b>|&#1;|&amp;|\u202E|\u064B|http://a.b/(
            """
                    .lines()
                    .flatMap(line -> List.of(line.split("\\|")).stream())
                    .toList();

    private static final List<String> LINES =
            List.of(
                    "a\n",
                    "a\n\n",
                    "a  \n",
                    "\n",
                    "a\n=\n",
                    "# a\n",
                    "# <b>\n",
                    "- a\n",
                    "-\n",
                    "\u0661. a\n",
                    "> a\n",
                    "[a]\n",
                    "[a]: b\n",
                    "[^a]: b\n",
                    "> [!NOTE]\n\n",
                    "```\n",
                    "<div>\n\n",
                    "* * *\n",
                    "|a|b|\n|-|-|\n|c|d|\n\n",
                    "a: b\n",
                    "---\n");

    private final Documents documents = new Documents();

    static List<String> repeated() {
        return IntStream.range(0, REPEATED.size() + LINES.size())
                .mapToObj(
                        i -> i < REPEATED.size() ? REPEATED.get(i) : LINES.get(i - REPEATED.size()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void repeatedEndlessly(String piece) {
        check(piece.repeat(SIZE / bytes(piece)));
    }

    @Test
    void nestedTooDeep() {
        check(half("*a **a ") + "b" + half(" a** a*"));
        check(half("[") + "a" + half("](b)"));
        check(half("![") + "a" + half("](b)"));
        check(">".repeat(1000) + "a\n" + "b\n".repeat(SIZE / 3));
        check("- ".repeat(90) + "a\n" + "\n".repeat(SIZE / 2));
        check(counted(i -> " ".repeat(i % 200) + "- a\n"));
        check(counted(i -> ">".repeat(i % 200) + " a\n"));
        check("a\n".repeat(SIZE / 4) + "!\n".repeat(SIZE / 4));
    }

    @Test
    void thatGrow() {
        check("[a]: /" + "u".repeat(SIZE / 2) + "\n\n" + "[a] ".repeat(SIZE / 10));
        check("[a]: /u '" + "u".repeat(SIZE / 2) + "'\n\n" + "![a] ".repeat(SIZE / 12));
        check(
                "|a".repeat(SIZE / 8)
                        + "|\n"
                        + "|-".repeat(SIZE / 8)
                        + "|\n"
                        + "|a\n".repeat(SIZE / 8));
        check("|a".repeat(64) + "|\n" + "|-".repeat(64) + "|\n" + "|a\n".repeat(SIZE / 4));
        check("[^a]: b\n\n" + "[^a] ".repeat(SIZE / 6));
        check("<b><i><u><s><em><strong><code>".repeat(30) + "<p>a".repeat(SIZE / 6));
    }

    @Test
    void ofManyDifferentNames() {
        check(counted(i -> "[r" + i + "]: /u\n") + "\n");
        check(counted(i -> "[^" + i + "] \n\n[^" + i + "]: x\n\n"));
        check("[^0]\n\n" + counted(i -> "[^" + i + "]: [^" + (i + 1) + "]\n\n"));
        check(counted(i -> "# a " + i + "\n"));
        check("a" + counted(i -> "`".repeat(i % 700) + "e"));
        check("<p " + "title=c ".repeat(SIZE / 9) + ">");
        check("<p " + counted(i -> "a" + i + "=c ") + ">");
    }

    @Test
    void tooLongIsRefused() {
        var text = "ا".repeat(Bounds.BODY_BYTES / 2 + 1);
        assertThatThrownBy(() -> documents.sections(text, "")).isInstanceOf(BodyTooLong.class);
        assertThat(documents.sections(text.substring(1), "")).hasSize(1);
    }

    @Test
    void tooCostlyIsShownAsItIsWritten() {
        var html = render("(a < *b*\n".repeat(50_000));
        assertThat(html).startsWith("<pre tabindex=\"0\" dir=\"ltr\">(a &lt; *b*\n");
        assertThat(documents.report("(a\n".repeat(100_000)).missing()).hasSize(3);
    }

    @Test
    void aTextOfTooManyMarksIsShownAsItIsWrittenAloneInItsDocument() {
        var html = render("*a* ".repeat(3_000) + "\n\n*b*");
        assertThat(html).startsWith("<p>*a* *a*").contains("<em>b</em>");
    }

    private void check(String text) {
        var body = text.substring(0, Math.min(text.length(), SIZE));
        var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        render(body);
        FrontMatter.read(body);
        var took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(Duration.ofNanos(took)).isLessThan(BOUND);
    }

    private String render(String markdown) {
        return documents.render(Source.of(markdown, "title", Language.ENGLISH)).html().markup();
    }

    private static String half(String piece) {
        return piece.repeat(SIZE / 2 / bytes(piece));
    }

    private static int bytes(String piece) {
        return piece.getBytes(StandardCharsets.UTF_8).length;
    }

    /** A piece with a number in it, often enough. */
    private static String counted(IntFunction<String> piece) {
        var text = new StringBuilder();
        for (var i = 0; text.length() < SIZE; i++) {
            text.append(piece.apply(i));
        }
        return text.toString();
    }
}
