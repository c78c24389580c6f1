package org.dalil.search;

import org.dalil.account.Audience;
import org.dalil.search.query.Demand;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A text of few words, of which everybody can tell what it has: with no analysis and no index.
 *
 * @param title word by word
 */
record Told(long id, Language language, List<String> title, List<String> body) {
    /** Each with its relatives: what + asks for. */
    private static final List<Set<String>> RELATIVES =
            List.of(
                    Set.of("refund", "refunds", "refunded"),
                    Set.of("order", "orders"),
                    Set.of("mail"),
                    Set.of("phone"),
                    Set.of("فاتورة", "فواتير"),
                    Set.of("رصيد", "الرصيد", "بالرصيد", "للرصيد"),
                    Set.of("إلغاء", "الإلغاء", "للإلغاء"),
                    Set.of("بطاقة", "البطاقة"));

    /** Each as it is with the article and without: what - asks against. */
    private static final List<Set<String>> SAME =
            List.of(
                    Set.of("رصيد", "الرصيد", "بالرصيد", "للرصيد"),
                    Set.of("إلغاء", "الإلغاء", "للإلغاء"),
                    Set.of("بطاقة", "البطاقة"));

    private static final List<String> WORDS =
            RELATIVES.stream().flatMap(Set::stream).sorted().toList();

    /** Nothing of these is found but by what forgives. */
    private static final List<String> SLIPS =
            List.of("rfeund", "oders", "mial", "hgyhx", "فاترة", "vwd]", "7sab", "zebra");

    static Told any(long id, Random random) {
        var language = random.nextBoolean() ? Language.ENGLISH : Language.ARABIC;
        return new Told(
                id,
                language,
                words(1 + random.nextInt(3), random),
                words(random.nextInt(8), random));
    }

    /** Words and slips, some of them with signs. */
    static String query(Random random) {
        var typed = new ArrayList<String>();
        for (var left = 1 + random.nextInt(4); left > 0; left--) {
            typed.add(
                    switch (random.nextInt(8)) {
                        case 0 -> "+" + word(random);
                        case 1 -> "-" + word(random);
                        case 2 -> "\"" + String.join(" ", words(2, random)) + '"';
                        case 3 -> "-«" + String.join(" ", words(2, random)) + "»";
                        case 4 -> SLIPS.get(random.nextInt(SLIPS.size()));
                        default -> word(random);
                    });
        }
        return String.join(" ", typed);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static List<String> words(int count, Random random) {
        return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).toList();
    }

    SearchDocument document() {
        return Shelf.text(
                id, Audience.PUBLIC, language, String.join(" ", title), String.join(" ", body));
    }

    boolean meets(Demand demand) {
        return switch (demand) {
            case Demand.Word(var word) -> hasAny(among(RELATIVES, word));
            case Demand.WithoutWord(var word) -> !hasAny(among(SAME, word));
            case Demand.Phrase(var words) -> hasRow(words);
            case Demand.WithoutPhrase(var words) -> !hasRow(words);
        };
    }

    private static Set<String> among(List<Set<String>> sets, String word) {
        return sets.stream().filter(set -> set.contains(word)).findFirst().orElse(Set.of(word));
    }

    private boolean hasAny(Set<String> words) {
        return title.stream().anyMatch(words::contains) || body.stream().anyMatch(words::contains);
    }

    private boolean hasRow(String words) {
        var row = Arrays.asList(words.split(" "));
        return Collections.indexOfSubList(title, row) >= 0
                || Collections.indexOfSubList(body, row) >= 0;
    }
}
