package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.arabic;
import static org.dalil.search.Shelf.ids;
import static org.dalil.search.Shelf.labelled;
import static org.dalil.search.Shelf.shared;

import org.dalil.account.Audience;
import org.dalil.search.SearchDocument.Part;
import org.dalil.search.filter.Facet;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What a word with + or - is taken for, and what it is not. */
public abstract class DemandContract extends EngineContract {

    @Test
    void aWordThatBeginsLikeTheArticleIsLeftOutWithTheArticleToo() {
        shelf.put(
                arabic(1, "طلب إلغاء", "يوم."),
                arabic(2, "طلب الإلغاء", "يوم."),
                arabic(3, "طلب للإلغاء", "يوم."),
                arabic(4, "طلب وبالالغاء", "يوم."),
                arabic(5, "طلب ألوان", "والألوان كثيرة."),
                arabic(6, "طلب الوان", "يوم."),
                arabic(7, "طلب وان", "يوم."),
                arabic(8, "طلب التزام", "بالالتزام."),
                arabic(9, "طلب بالالتزام", "يوم."));
        assertThat(asked("طلب -إلغاء")).containsExactlyInAnyOrder(5L, 6L, 7L, 8L, 9L);
        assertThat(asked("طلب -الغاء")).containsExactlyInAnyOrder(5L, 6L, 7L, 8L, 9L);
        assertThat(asked("طلب -الإلغاء")).containsExactlyInAnyOrder(5L, 6L, 7L, 8L, 9L);
        assertThat(asked("طلب -التزام")).doesNotContain(8L, 9L).hasSize(7);
        assertThat(asked("طلب -ألوان")).doesNotContain(5L, 6L).contains(7L); // وان is no ألوان
    }

    @Test
    void whatIsWrittenTogetherWithTheArticleIsTakenOffWhatIsLeftOut() {
        shelf.put(
                arabic(1, "شحن الرصيد", "يوم."),
                arabic(2, "شحن رصيد", "يوم."),
                arabic(3, "شحن فللرصيد", "يوم."),
                arabic(4, "شحن وبالرصيد", "يوم."),
                arabic(5, "شحن البطاقة", "يوم."),
                arabic(6, "شحن اللغة", "يوم."),
                arabic(7, "شحن للغة", "يوم."),
                arabic(8, "شحن لغة", "يوم."));
        for (var written : List.of("بالرصيد", "للرصيد", "والرصيد", "الرصيد", "رصيد")) {
            assertThat(asked("شحن -" + written))
                    .as(written)
                    .containsExactlyInAnyOrder(5L, 6L, 7L, 8L);
        }
        for (var written : List.of("للغة", "باللغة", "اللغة", "لغة")) {
            assertThat(asked("شحن -" + written))
                    .as(written)
                    .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        }
    }

    /** Beside a verb it negates, and stands among the stems of «لا». */
    @Test
    void aDemandedWordIsFoundAsItIsWrittenWhateverItMeansThere() {
        shelf.put(arabic(1, "الجهاز ما يشتغل", "يوم."), arabic(2, "الجهاز يشتغل", "يوم."));
        assertThat(asked("يشتغل +ما")).containsExactly(1L);
        assertThat(asked("+ما يشتغل")).containsExactly(1L);
    }

    @Test
    void wordsThatHappenToStandSideBySideAreNoDemandedWord() {
        shelf.put(
                shared(1, "Pay an invoice", "By card."),
                shared(2, "Pay in voice mode", "By phone."),
                shared(3, "Pay by mail box", "Letters."));
        assertThat(shelf.found("pay +invoice")).containsExactly(1L);
        assertThat(shelf.found("pay +mailbox")).containsExactly(3L); // no text writes it as one
    }

    @Test
    void whatAHyphenJoinsIsLeftOutAsOneWordToo() {
        shelf.put(
                shared(1, "Page to sign in", "x"),
                shared(2, "Page to sign-in", "x"),
                shared(3, "Page of signin", "x"),
                shared(4, "Page of signs", "x"),
                shared(5, "Page of 57", "x"));
        assertThat(shelf.found("page -sign-in")).containsExactlyInAnyOrder(4L, 5L);
        assertThat(shelf.found("page -5-7")).contains(5L); // 5-7 is no 57
    }

    @Test
    void nothingHasWhatIsNoWord() {
        shelf.put(arabic(1, "شحن الرصيد", "يوم."));
        assertThat(asked("شحن +ـــ")).isEmpty();
        assertThat(asked("شحن -ـــ")).containsExactly(1L);
        assertThat(asked("شحن \"ـــ\"")).isEmpty();
    }

    @Test
    void whatIsLeftOutIsNeverLookedForHoweverManySignsThereAre() {
        shelf.put(shared(1, "Lamp", "Light."), shared(2, "Kangaroo", "A lamp of zebras."));
        var many = "lamp" + " -b".repeat(10) + " -kangaroo";
        assertThat(shelf.found(many)).startsWith(1L);
        assertThat(
                        index.explain(SearchRequest.of(many, Language.ENGLISH, Audience.PUBLIC), 2)
                                .words())
                .extracting(Explanation.Word::typed)
                .containsExactly("lamp");
    }

    @Test
    void whatIsOnlyLeftOutNarrowsWhatAFilterHoldsTo() {
        shelf.put(
                labelled(
                        1,
                        Audience.PUBLIC,
                        Language.ENGLISH,
                        "Mail",
                        7L,
                        List.of("post"),
                        part("By mail.")),
                labelled(
                        2,
                        Audience.PUBLIC,
                        Language.ENGLISH,
                        "Phone",
                        7L,
                        List.of("post"),
                        part("Call.")),
                labelled(3, Audience.PUBLIC, Language.ENGLISH, "Fax", 8L, List.of(), part("Send.")),
                labelled(
                        4,
                        Audience.PUBLIC,
                        Language.ARABIC,
                        "رصيد",
                        7L,
                        List.of(),
                        part("بالبريد mail.")),
                labelled(
                        5,
                        Audience.PUBLIC,
                        Language.ARABIC,
                        "شحن",
                        7L,
                        List.of(),
                        part("بالبريد.")));
        assertThat(ids(held("-mail", Filter.of(Set.of(7L), null)).hits())).containsExactly(2L);
        assertThat(ids(held("-mail", Filter.of(Set.of(), "post")).hits())).containsExactly(2L);
        assertThat(held("-mail", Filter.of(Set.of(7L), null)).weak()).isFalse();
        assertThat(ids(held("-mail -phone", Filter.of(Set.of(7L), null)).hits()))
                .containsExactly(5L); // the first language that has something
        assertThat(shelf.found("-mail")).startsWith(1L); // nothing is held to anything: a word
        var staff =
                new SearchRequest(
                        "-mail",
                        Language.ENGLISH,
                        Audience.INTERNAL,
                        Filter.of(Set.of(7L), null),
                        Order.RELEVANCE,
                        true,
                        1,
                        10,
                        false);
        assertThat(ids(index.search(staff).hits())).containsExactlyInAnyOrder(2L, 5L);
        var counts = index.count(request("-mail", Filter.NONE, 1), Set.of(Facet.CATEGORY));
        assertThat(counts.by(Facet.CATEGORY)).isEqualTo(Map.of("7", 1L, "8", 1L));
    }

    @Test
    void signsHoldOnEveryPageAndBesideAFilter() {
        shelf.put(
                IntStream.rangeClosed(1, 35)
                        .mapToObj(
                                id ->
                                        labelled(
                                                id,
                                                Audience.PUBLIC,
                                                Language.ENGLISH,
                                                "Lamp " + id,
                                                id % 2 == 0 ? 7L : 8L,
                                                List.of(),
                                                part(id % 3 == 0 ? "Red light." : "Light.")))
                        .toArray(SearchDocument[]::new));
        var seen = new ArrayList<Long>();
        for (var page = 1; page <= 3; page++) {
            var results = index.search(request("lamp +light -red", Filter.NONE, page));
            assertThat(results.total()).isEqualTo(24);
            seen.addAll(ids(results.hits()));
        }
        assertThat(seen).hasSize(24).doesNotHaveDuplicates().noneMatch(id -> id % 3 == 0);
        var filter = Filter.of(Set.of(7L), null);
        assertThat(ids(held("lamp -red", filter).hits()))
                .hasSize(10)
                .allMatch(id -> id % 2 == 0 && id % 3 != 0);
        assertThat(held("lamp -red", filter).total()).isEqualTo(12);
        assertThat(held("-red", filter).total()).isEqualTo(12);
    }

    /** A word that is put right may be longer than it was. */
    @Test
    void nothingIsOfferedThatIsTooLongToAskFor() {
        shelf.put(shared(1, "Refunds of telecommunications", "x"));
        var room = SearchRequest.LONGEST - "telecomunications".length() - 1;
        var short1 = "refund".concat(" ".repeat(room - 7)) + " telecomunications";
        var long1 = "refund".concat(" ".repeat(room - 6)) + " telecomunications";
        assertThat(short1).hasSize(SearchRequest.LONGEST - 1);
        assertThat(long1).hasSize(SearchRequest.LONGEST);
        assertThat(shelf.ask(short1).didYouMean()).endsWith(" telecommunications");
        assertThat(shelf.ask(long1).didYouMean()).isNull();
    }

    private static List<Part> part(String text) {
        return List.of(new Part("", "", text));
    }

    private Results held(String query, Filter filter) {
        return index.search(request(query, filter, 1));
    }

    private static SearchRequest request(String query, Filter filter, int page) {
        return new SearchRequest(
                query,
                Language.ENGLISH,
                Audience.PUBLIC,
                filter,
                Order.RELEVANCE,
                false,
                page,
                10,
                false);
    }

    private List<Long> asked(String query) {
        return ids(shelf.ask(query, Language.ARABIC, Audience.PUBLIC).hits());
    }
}
