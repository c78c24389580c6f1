package org.dalil.benchmark.scale;

import org.dalil.account.Audience;
import org.dalil.benchmark.Figure;
import org.dalil.search.SearchRequest;
import org.dalil.search.lucene.LuceneIndex;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What costs most to answer, asked of a large index: an answer in bounded time and memory. */
enum Nasty {
    /** Each unknown word walks the dictionary, with two wrong letters. */
    UNKNOWN_LONG_WORDS(round -> words(round, 24, 18)),
    UNKNOWN_WORDS_OF_EIGHT(round -> words(round, 24, 8)),
    TEN_SIGNS(
            round ->
                    "+the +\"how to\" -and +microsoft +\"in the\" -of +users +data -is +\"to"
                            + " the\""),
    LONG_ARABIZI(
            round ->
                    "2lghaa 7sabaat ooeeaaii 3aleekoom mo7ammadiyya ba6aaqaat eshteraak"
                            .substring(round % 3)),
    FREQUENT_WORDS(
            round ->
                    "the to of and in a is you your for office 365 users microsoft can this on with data from"
                            .repeat(2)),
    FIVE_HUNDRED_CHARACTERS(round -> words(round, 70, 6)),
    ONE_ENDLESS_WORD(round -> words(round, 1, 500)),
    A_CHAIN_OF_HYPHENS(round -> "sign-in-back-up-log-out-".repeat(20)),
    SYNONYMS_AND_LIGHT_WORDS(round -> "كيف من على كلمة المرور واتساب باسورد حساب ".repeat(8)),
    PUNCTUATION(round -> "\"(+-*~?".repeat(60));

    /** Milliseconds of processor and megabytes: a hundred times a usual query, and no more. */
    private static final double MOST_MILLIS = 250;

    private static final double MOST_MEGABYTES = 64;
    private static final int WARM = 20;
    private static final int ROUNDS = 100;

    private final java.util.function.IntFunction<String> query;

    Nasty(java.util.function.IntFunction<String> query) {
        this.query = query;
    }

    /** Each asked in turn, another one each time where it is made of made-up words. */
    static List<Figure> figures(LuceneIndex index, int size) {
        var figures = new ArrayList<Figure>();
        for (var each : values()) {
            var spent = new Spent();
            for (var round = -WARM; round < ROUNDS; round++) {
                var request = request(each.query.apply(Math.abs(round)));
                if (round < 0) {
                    index.search(request);
                } else {
                    spent.add(() -> index.search(request));
                }
            }
            System.out.printf("%-26s %s%n", each, spent);
            var what = "%s, %d articles, ".formatted(each, size);
            figures.add(Figure.atMost(what + "processor p99", spent.p99(), "ms", MOST_MILLIS));
            figures.add(
                    Figure.atMost(what + "allocated p99", spent.allocated(), "MB", MOST_MEGABYTES));
        }
        return figures;
    }

    private static SearchRequest request(String query) {
        var language = query.charAt(0) < 0x80 ? Language.ENGLISH : Language.ARABIC;
        return SearchRequest.of(query, language, Audience.PUBLIC);
    }

    /** Made-up words, others in each round: nobody has them, and none is remembered. */
    private static String words(int round, int count, int letters) {
        var random = new Random(round);
        return IntStream.range(0, count)
                .mapToObj(_ -> word(random, letters))
                .collect(Collectors.joining(" "));
    }

    private static String word(Random random, int letters) {
        return random.ints(letters, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
