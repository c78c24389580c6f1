package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.arabic;
import static org.dalil.search.Shelf.ids;
import static org.dalil.search.Shelf.shared;

import org.dalil.account.Audience;
import org.dalil.search.Explanation.Match;
import org.dalil.search.Explanation.Outcome;
import org.dalil.search.Explanation.Source;
import org.dalil.search.words.Synonym;
import org.dalil.search.words.Wordlist;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** What every engine says of an article and a search, and that it speaks of that very search. */
public abstract class ExplanationContract extends EngineContract {

    @Test
    void saysByWhichWordsAndWhereAnArticleIsFound() {
        shelf.put(shared(1, "Refund an order", "Money comes back."), shared(2, "Hours", "Daily."));
        var first = explain("how to refund mony", 1);
        assertThat(first.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(first.rank()).isEqualTo(1);
        assertThat(first.words())
                .extracting("typed")
                .containsExactly("how", "to", "refund", "mony");
        assertThat(first.words()).extracting("light").containsExactly(true, true, false, false);
        assertThat(first.words())
                .extracting("match")
                .containsExactly(Match.NONE, Match.NONE, Match.WORD, Match.SIMILAR);
        assertThat(first.words().get(2).parts())
                .extracting("source")
                .containsExactly(Source.TEXT, Source.TITLE, Source.AS_WRITTEN);
        assertThat(first.words().get(3).similar()).containsExactly("money");
        assertThat(first.words().stream().mapToDouble(Explanation.Word::weight).sum())
                .isBetween(.999, 1.001);
        assertThat(first.share()).isBetween(.5, .999);
        assertThat(sum(first)).isBetween(first.score() * .99, first.score() * 1.01);
        assertThat(explain("how to refund", 2).outcome()).isEqualTo(Outcome.NO_COMMON_WORD);
        assertThat(explain("how to refund", 99).outcome()).isEqualTo(Outcome.NOT_INDEXED);
    }

    @Test
    void showsTheWordsAfterAnalysis() {
        shelf.put(arabic(1, "فاتورة الشهر", "x"), shared(2, "Refund an order", "x"));
        var plural = explain("فواتير", 1).words().getFirst();
        assertThat(plural.typed()).isEqualTo("فواتير");
        assertThat(plural.stems()).contains("فاتوره");
        assertThat(plural.match()).isEqualTo(Match.WORD);
        assertThat(explain("refunding", 2).words().getFirst().stems()).containsExactly("refund");
        assertThat(explain("refund", 2).words().getFirst().stems()).isEmpty();
    }

    @Test
    void saysWhenAnArticleIsFoundByASynonym() {
        shelf.put(shared(1, "Sign in again", "x"), shared(2, "A sign of spring", "x"));
        var login = new Synonym(0, Language.ENGLISH, List.of("login"), List.of("sign in"), true);
        index.use(new Wordlist(List.of(login)));
        var word = explain("login", 1).words().getFirst();
        assertThat(word.match()).isEqualTo(Match.SYNONYM);
        assertThat(word.synonyms()).containsExactly("sign in");
        assertThat(ids(shelf.ask("login").hits())).containsExactly(1L);
        assertThat(explain("login", 2).outcome()).isEqualTo(Outcome.NO_COMMON_WORD);
    }

    @Test
    void saysOnWhichPageAnArticleStands() {
        shelf.put(
                LongStream.rangeClosed(1, 30)
                        .mapToObj(id -> shared(id, "Lamp " + id, "Light."))
                        .toArray(SearchDocument[]::new));
        var second = explain("lamp", 15);
        assertThat(second.outcome()).isEqualTo(Outcome.OTHER_PAGE);
        assertThat(second.rank()).isEqualTo(15);
        var page = request("lamp", Set.of(), 2);
        assertThat(ids(index.search(page).hits()).get(4)).isEqualTo(15L);
        assertThat(index.explain(page, 15).outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(index.explain(page, 1).outcome()).isEqualTo(Outcome.OTHER_PAGE);
        assertThat(index.explain(request("lamp", Set.of(7L), 1), 1).outcome())
                .isEqualTo(Outcome.OTHER_FILTER);
    }

    @Test
    void saysWhatIsCutWhereNothingAnswers() {
        shelf.put(
                LongStream.rangeClosed(1, 9)
                        .mapToObj(id -> shared(id, "Order " + id, "Pay."))
                        .toArray(SearchDocument[]::new));
        var query = "order kangaroo transport insurance";
        var closest = ids(shelf.ask(query).hits());
        assertThat(explain(query, closest.getFirst()).outcome()).isEqualTo(Outcome.CLOSEST);
        var cut = LongStream.rangeClosed(1, 9).filter(id -> !closest.contains(id)).findFirst();
        var explained = explain(query, cut.orElseThrow());
        assertThat(explained.outcome()).isEqualTo(Outcome.CUT);
        assertThat(explained.rank()).isGreaterThan(5);
        assertThat(explained.share()).isBetween(.001, .5);
    }

    @Test
    void speaksOfTheLanguageThatTheSearchCameTo() {
        shelf.put(
                shared(1, "Refund an order", "Money."),
                arabic(2, "عن Outlook", "Outlook."),
                arabic(3, "استرداد المبلغ", "خطوات Refund."));
        var outlook = explain("outlook", 2);
        assertThat(outlook.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(outlook.asked()).isEqualTo(Language.ARABIC);
        assertThat(explain("outlook", 1).outcome()).isEqualTo(Outcome.NOT_IN_THIS_LANGUAGE);
        assertThat(explain("refund", 3).outcome()).isEqualTo(Outcome.OTHER_LANGUAGE);
        assertThat(explain("refund", 3).words().getFirst().match()).isEqualTo(Match.WORD);
        assertThat(explain("refund", 2).outcome()).isEqualTo(Outcome.NOT_IN_THIS_LANGUAGE);
    }

    @Test
    void saysWhatIsNotForWhoAsks() {
        shelf.put(
                shared(1, "Refund an order", "Money."),
                Shelf.text(3, Audience.INTERNAL, "Refund above the limit", "Ask."));
        assertThat(explain("refund", 3).outcome()).isEqualTo(Outcome.OTHER_AUDIENCE);
        var staff = SearchRequest.of("refund", Language.ENGLISH, Audience.INTERNAL);
        assertThat(index.explain(staff, 3).outcome()).isEqualTo(Outcome.SHOWN);
    }

    private static double sum(Explanation explained) {
        return explained.parts().stream().mapToDouble(Explanation.Part::score).sum()
                + explained.words().stream()
                        .flatMap(word -> word.parts().stream())
                        .mapToDouble(Explanation.Part::score)
                        .sum();
    }

    private Explanation explain(String query, long article) {
        return index.explain(request(query, Set.of(), 1), article);
    }

    private static SearchRequest request(String query, Set<Long> categories, int page) {
        return new SearchRequest(
                query, Language.ENGLISH, Audience.PUBLIC, categories, null, page, 10);
    }
}
