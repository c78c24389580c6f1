package org.dalil.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.search.Fuzz;
import org.dalil.search.query.Demand.Phrase;
import org.dalil.search.query.Demand.WithoutPhrase;
import org.dalil.search.query.Demand.WithoutWord;
import org.dalil.search.query.Demand.Word;
import org.dalil.search.query.Query.Demanding;
import org.dalil.search.query.Query.Excluding;
import org.dalil.search.query.Query.Plain;
import org.dalil.search.query.Query.Quoting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What is a sign and what is text, in both languages, whatever is typed. */
class QueryTest {
    private static final String KEYS =
            "abكمة المرور ا 😀\"\"“”„«»++--–'()*~:/\\\u200F\u202E\u2066\u0651ـ١۲3२\uD83D_.,#"
                    + "\t\u00A0";

    @Test
    void quotesAskForWordsSideBySide() {
        assertThat(Query.of("\"sign in\" page"))
                .isEqualTo(new Demanding(" sign in  page", List.of(new Phrase("sign in")), false));
        assertThat(demands("“opening hours” Riyadh")).containsExactly(new Phrase("opening hours"));
        assertThat(demands("„geöffnet heute“")).containsExactly(new Phrase("geöffnet heute"));
        assertThat(demands("«كلمة المرور» جديدة")).containsExactly(new Phrase("كلمة المرور"));
        assertThat(demands("»كلمة المرور« جديدة")).containsExactly(new Phrase("كلمة المرور"));
        assertThat(demands("”كلمة المرور“")).containsExactly(new Phrase("كلمة المرور"));
        assertThat(demands("\"otp\"")).containsExactly(new Phrase("otp"));
        assertThat(demands("\"a\" \"b c\" \"a\""))
                .containsExactly(new Phrase("a"), new Phrase("b c"));
        assertThat(demands("\"he said «no»  twice\""))
                .containsExactly(new Phrase("he said no twice"));
    }

    @Test
    void plusAndHyphenAskForAWordOrAgainstIt() {
        assertThat(Query.of("+refund order"))
                .isEqualTo(new Demanding(" refund order", List.of(new Word("refund")), false));
        assertThat(Query.of("refund -order"))
                .isEqualTo(
                        new Demanding("refund       ", List.of(new WithoutWord("order")), false));
        assertThat(demands("refund -\"gift card\" +\"in cash\""))
                .containsExactly(new WithoutPhrase("gift card"), new Phrase("in cash"));
        assertThat(demands("استرداد +فاتورة -بطاقة"))
                .containsExactly(new Word("فاتورة"), new WithoutWord("بطاقة"));
        assertThat(demands("x +C++, -C#. -sign-in?"))
                .containsExactly(
                        new Word("C++"), new WithoutWord("C#"), new WithoutWord("sign-in"));
        assertThat(demands("error -٤٠٤ +٥٠٠"))
                .containsExactly(new WithoutWord("٤٠٤"), new Word("٥٠٠"));
        assertThat(demands("price\u00A0+2026")).containsExactly(new Word("2026"));
    }

    @Test
    void marksOfDirectionAroundASignHideNothing() {
        assertThat(demands("\u200F-\u200Fبطاقة \u202B+\u200Eفاتورة\u202C"))
                .containsExactly(new WithoutWord("بطاقة"), new Word("فاتورة"));
        assertThat(demands("\u2067«كلمة\u200F المرور»\u2069"))
                .containsExactly(new Phrase("كلمة المرور"));
        assertThat(demands("+\u200F\"a b\"")).containsExactly(new Phrase("a b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "how to pay",
                "sign-in",
                "5-7",
                "a - b",
                "- من هو",
                "– word",
                "—word",
                "C++",
                "C#",
                "c ++",
                "--verbose",
                "+ x",
                "+-x",
                "(-x)",
                "\"unbalanced",
                "say \"",
                "\"\"",
                "\"…\"",
                "5\" screen and 7\" screen",
                "+",
                "-",
                "-«",
                "don't",
                "كلمة-المرور",
                "و\"كلمة المرور\"",
                "title:x AND (y OR z)",
                "a+b",
                "*",
                "x -–y"
            })
    void whatIsNoSignIsText(String typed) {
        assertThat(Query.of(typed)).isEqualTo(new Plain(typed));
    }

    /** Who repeats what an error says does not ask for an article with the very words. */
    @Test
    void quotesWithinASentenceAreQuotes() {
        var sentence = "متى انحلت فرقة الغناء «أضواء المسرح»؟";
        assertThat(Query.of(sentence))
                .isEqualTo(new Quoting(sentence, "متى انحلت فرقة الغناء +«أضواء المسرح»؟"));
        assertThat(demands("متى انحلت فرقة «أضواء المسرح»؟")).isEmpty();
        assertThat(demands("متى انحلت «أضواء المسرح»؟")).hasSize(1);
        assertThat(demands("what does the error \"no seat\" mean")).isEmpty();
        assertThat(demands("what does the error +\"no seat\" mean")).hasSize(1);
        assertThat(demands("what does the error \"no seat\" mean -car")).hasSize(2);
    }

    @Test
    void whatIsOnlyLeftOutIsTextUnlessSomethingElseHoldsIt() {
        var query = Query.of("-a -\"b c\" -a");
        var unwanted = List.<Demand>of(new WithoutWord("a"), new WithoutPhrase("b c"));
        assertThat(query).isEqualTo(new Excluding("-a -\"b c\" -a", unwanted, false));
        assertThat(query.demands()).isEmpty();
        assertThat(((Excluding) query).held())
                .isEqualTo(new Demanding(" ".repeat(12), unwanted, false));
    }

    @Test
    void whatIsLeftOutPastTheMostIsNoWordEither() {
        var many =
                (Demanding)
                        Query.of(
                                "+w0 -w1 +w2 +w3 +w4 +w5 +w6 +w7 +w8 +w9 -a10 +b11 \"c d\" e"
                                        + " -\"f\"");
        assertThat(many.demands())
                .hasSize(Query.MOST_SIGNS)
                .doesNotContain(new WithoutWord("a10"), new Word("b11"));
        assertThat(many.more()).isTrue();
        assertThat(many.words().strip().split("\\s+"))
                .containsExactly(
                        "w0", "w2", "w3", "w4", "w5", "w6", "w7", "w8", "w9", "b11", "c", "d", "e");
        var ten = (Demanding) Query.of("-w" + " +w".repeat(9));
        assertThat(ten.more()).isFalse();
        assertThat(Query.of("-w ".repeat(11))).matches(each -> ((Excluding) each).more());
    }

    @Test
    void whateverIsTypedIsReadAndBounded() {
        List.of(
                        "*".repeat(1_000_000),
                        "\"".repeat(999_999),
                        "+\"".repeat(500_000),
                        "-a ".repeat(300_000),
                        "\u202E-x\"".repeat(200_000),
                        "«a\" ".repeat(200_000),
                        "a b c d " + "\"x\" ".repeat(200_000))
                .forEach(QueryTest::holds);
        var random = Fuzz.random(20261122);
        var rounds = Fuzz.rounds();
        for (var round = 0; round < rounds; round++) {
            holds(typed(random));
        }
    }

    private static void holds(String typed) {
        var query = Query.of(typed);
        var what = typed.length() > 100 ? "long" : typed;
        assertThat(query.words()).as(what).hasSameSizeAs(typed);
        var again = Query.of(query.words());
        switch (query) {
            case Plain plain -> assertThat(plain.words()).isSameAs(typed);
            case Quoting quoting -> {
                assertThat(quoting.words()).isSameAs(typed);
                assertThat(Query.of(quoting.strict())).as(what).isInstanceOf(Demanding.class);
                assertThat(Query.of(quoting.strict()).demands())
                        .hasSizeLessThanOrEqualTo(Query.MOST_SIGNS);
            }
            case Excluding excluding -> {
                assertThat(excluding.words()).isSameAs(typed);
                assertThat(excluding.held().words()).isBlank();
                assertThat(excluding.unwanted()).isNotEmpty().allMatch(QueryTest::isUnwanted);
            }
            case Demanding demanding -> {
                assertThat(again).as(what).isEqualTo(new Plain(demanding.words()));
                assertThat(demanding.demands())
                        .hasSizeBetween(1, Query.MOST_SIGNS)
                        .doesNotHaveDuplicates();
                rendersAsItIsRead(demanding);
            }
        }
    }

    private static boolean isUnwanted(Demand demand) {
        return switch (demand) {
            case WithoutWord _, WithoutPhrase _ -> true;
            case Word _, Phrase _ -> false;
        };
    }

    private static void rendersAsItIsRead(Demanding query) {
        var rendered = query.demands().stream().map(Demand::typed).collect(Collectors.joining(" "));
        assertThat(demands("x " + rendered)).as(rendered).isEqualTo(query.demands());
        assertThat(query.demands()).extracting(Demand::written).noneMatch(String::isBlank);
    }

    private static String typed(Random random) {
        var typed = new StringBuilder();
        for (var length = random.nextInt(60); length > 0; length--) {
            typed.append(KEYS.charAt(random.nextInt(KEYS.length())));
        }
        return typed.toString();
    }

    private static List<Demand> demands(String typed) {
        return Query.of(typed).demands();
    }
}
