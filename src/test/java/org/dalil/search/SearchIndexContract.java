package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.arabic;
import static org.dalil.search.Shelf.ids;
import static org.dalil.search.Shelf.labelled;
import static org.dalil.search.Shelf.marked;
import static org.dalil.search.Shelf.shared;

import org.dalil.account.Audience;
import org.dalil.search.SearchDocument.Part;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** What every engine behind the port must find for a reader, and in which order. */
public abstract class SearchIndexContract extends EngineContract {

    @Override
    Popularity popularity() {
        return article -> article == 77 ? 1 : 0;
    }

    @Test
    void findsByAnyWordAndRanksWhatTheTitleSaysFirst() {
        shelf.put(
                shared(1, "Billing address", "Where the invoice goes. Refund rules apply."),
                shared(2, "Refund of an order", "How money comes back."),
                shared(3, "Opening hours", "Daily."));
        assertThat(shelf.found("refund")).containsExactly(2L, 1L);
        assertThat(shelf.found("refund hours")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(shelf.found("elephant")).isEmpty();
    }

    @Test
    void findsRelativesOfAWord() {
        shelf.put(shared(1, "Resetting passwords", "The customer's keys."));
        assertThat(shelf.found("reset password")).containsExactly(1L);
        assertThat(shelf.found("customer")).containsExactly(1L);
        assertThat(shelf.found("PASSWORD's")).containsExactly(1L);
        assertThat(shelf.found("pässword")).containsExactly(1L);
    }

    @Test
    void takesAMisspeltWordForTheOneThatIsMeant() {
        shelf.put(shared(1, "Recover a Mailbox", "x"), shared(2, "Delivery times", "y"));
        var results = shelf.ask("recover mialbox");
        assertThat(ids(results.hits())).containsExactly(1L);
        assertThat(results.didYouMean()).isEqualTo("recover Mailbox");
        assertThat(marked(results.hits().getFirst().markedTitle()))
                .containsExactly("Recover", "Mailbox");
        assertThat(shelf.ask("recover mailbox").didYouMean()).isNull();
        assertThat(shelf.ask("recover zzzzzz").didYouMean()).isNull();
    }

    @Test
    void admitsThatNothingAnswers() {
        var shelves =
                LongStream.rangeClosed(1, 9).mapToObj(id -> shared(id, "Order " + id, "Pay."));
        shelf.put(shelves.toArray(SearchDocument[]::new));
        var strong = shelf.ask("order");
        assertThat(strong.weak()).isFalse();
        assertThat(strong.hits()).hasSize(9);
        var weak = shelf.ask("order kangaroo transport insurance");
        assertThat(weak.weak()).isTrue();
        assertThat(weak.hits()).hasSize(5);
        assertThat(weak.total()).isEqualTo(5);
        var nothing = shelf.ask("kangaroo");
        assertThat(nothing.weak()).isTrue();
        assertThat(nothing.hits()).isEmpty();
        assertThat(nothing.total()).isZero();
    }

    @Test
    void wordsOfEveryQuestionAreNoReasonForAHit() {
        shelf.put(shared(1, "How to do this", "It is what you can do."), shared(2, "Refunds", "x"));
        assertThat(shelf.found("how do I get a refund")).containsExactly(2L);
        assertThat(shelf.found("how to do this")).containsExactly(1L);
    }

    @Test
    void pagesWithoutRepeatingOrLeavingOut() {
        var all =
                LongStream.rangeClosed(1, 130)
                        .mapToObj(id -> shared(id, "Printer " + id, "Paper."))
                        .toArray(SearchDocument[]::new);
        shelf.put(all);
        var seen = new HashSet<Long>();
        for (var page = 1; page <= 13; page++) {
            var results = index.search(paged("printer", page));
            assertThat(results.total()).isEqualTo(130);
            assertThat(results.totalIsExact()).isTrue();
            assertThat(results.hits()).hasSize(10);
            seen.addAll(ids(results.hits()));
        }
        assertThat(seen).hasSize(130);
        assertThat(index.search(paged("printer", 14)).hits()).isEmpty();
        assertThat(index.search(paged("printer", Integer.MAX_VALUE)).hits()).isEmpty();
    }

    @Test
    void countsToAThousandExactly() {
        for (var from = 0; from < 1200; from += 100) {
            shelf.put(
                    LongStream.rangeClosed(from + 1, from + 100)
                            .mapToObj(id -> shared(id, id <= 1000 ? "Lamp bulb" : "Lamp", "x"))
                            .toArray(SearchDocument[]::new));
        }
        var thousand = shelf.ask("bulb");
        assertThat(thousand.total()).isEqualTo(1000);
        assertThat(thousand.totalIsExact()).isTrue();
        var more = shelf.ask("lamp");
        assertThat(more.total()).isEqualTo(1000);
        assertThat(more.totalIsExact()).isFalse();
        assertThat(index.search(paged("lamp", 100)).hits()).hasSize(10);
        assertThat(index.search(paged("lamp", 101)).hits()).isEmpty();
    }

    @Test
    void filtersByCategoriesAndTag() {
        shelf.put(
                filed(1, 5L, List.of("vip")),
                filed(2, 6L, List.of("vip", "new")),
                filed(3, null, List.of()));
        assertThat(filtered(Set.of(), null)).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(filtered(Set.of(5L, 9L), null)).containsExactly(1L);
        assertThat(filtered(Set.of(5L, 6L), "new")).containsExactly(2L);
        assertThat(filtered(Set.of(), "vip")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(filtered(Set.of(9L), null)).isEmpty();
    }

    @Test
    void searchesTheLanguageOfTheScriptFirstAndThenTheOther() {
        shelf.put(
                shared(1, "Refund an order", "Money."),
                arabic(2, "استرداد المبلغ", "خطوات Refund في Outlook."),
                arabic(3, "عن Outlook", "Outlook."));
        var arabicPage = shelf.ask("refund", Language.ARABIC, Audience.PUBLIC);
        assertThat(ids(arabicPage.hits())).containsExactly(1L);
        assertThat(ids(arabicPage.otherLanguage())).containsExactly(2L);
        var englishPage = shelf.ask("استرداد", Language.ENGLISH, Audience.PUBLIC);
        assertThat(ids(englishPage.hits())).containsExactly(2L);
        assertThat(englishPage.hits().getFirst().language()).isEqualTo(Language.ARABIC);
        // Only the other language knows the word: its hits are the answer.
        assertThat(shelf.found("outlook")).containsExactly(3L, 2L);
    }

    @Test
    void findsArticlesAboutTheSame() {
        shelf.put(
                shared(1, "Cancel an order", "Orders can be cancelled before dispatch."),
                shared(2, "Change an order", "Before dispatch an order can be changed."),
                shared(3, "Opening hours", "We open daily."));
        assertThat(ids(index.similar(1, Language.ENGLISH, Audience.PUBLIC, 3))).containsExactly(2L);
        assertThat(index.similar(99, Language.ENGLISH, Audience.PUBLIC, 3)).isEmpty();
        assertThat(index.similar(1, Language.ARABIC, Audience.PUBLIC, 3)).isEmpty();
    }

    @Test
    void letsPopularityBreakATieOnly() {
        shelf.put(
                shared(1, "Lamp", "x"),
                shared(77, "Lamp", "x"),
                shared(3, "Lamp lamp lamp", "lamp"));
        assertThat(shelf.found("lamp").indexOf(77L)).isLessThan(shelf.found("lamp").indexOf(1L));
        shelf.put(shared(77, "Desk", "A lamp is extra."));
        assertThat(shelf.found("lamp").getLast()).isEqualTo(77L);
    }

    @Test
    void isAnsweredByWhatStandsOutThoughItHasNotEveryWord() {
        shelf.put(
                shared(1, "Refund of a cancelled order", "Money comes back to the card."),
                shared(2, "Opening hours", "We open daily, also for a cancelled party."),
                shared(3, "Parking", "Guests park for free."));
        var answered = shelf.ask("refund of a cancelled ticket");
        assertThat(ids(answered.hits())).startsWith(1L);
        assertThat(answered.weak()).isFalse();
        assertThat(shelf.ask("invoice for parking ticket in another currency").weak()).isTrue();
    }

    @Test
    void isAnsweredWhereTheTitleHasTheNounOfAVerb() {
        shelf.put(
                arabic(1, "إرجاع منتج واسترداد ثمنه", "يعود المبلغ إلى البطاقة."),
                arabic(2, "تتبع الطلب", "رقم الشحنة في الرسالة."));
        var answered = shelf.ask("كيف أسترد المبلغ", Language.ARABIC, Audience.PUBLIC);
        assertThat(ids(answered.hits())).containsExactly(1L);
        assertThat(answered.weak()).isFalse();
        assertThat(answered.didYouMean()).isNull();
    }

    @Test
    void proposesNoWordThatAnswersNoBetter() {
        shelf.put(
                shared(1, "Refund of an order", "Money comes back."),
                shared(2, "Tickets", "A ticker shows the train."));
        var answered = shelf.ask("refund of an order tickem");
        assertThat(ids(answered.hits())).startsWith(1L);
        assertThat(answered.didYouMean()).isNull();
        assertThat(shelf.ask("refnud of an order").didYouMean()).isEqualTo("Refund of an order");
    }

    @Test
    void takesAWordForTheOneMeantThoughItsFirstLetterIsWrong() {
        shelf.put(shared(1, "Recovering mailboxes", "x"), shared(2, "Delivery", "To a mailbox."));
        assertThat(shelf.found("nailbox")).containsExactly(1L, 2L); // and its relatives
        assertThat(shelf.found("sailbot")).isEmpty(); // two wrong letters of seven are too many
    }

    @Test
    void letsTheNewerOfTwoEqualsStandFirstAndBuriesNothing() {
        shelf.put(
                updated(1, "Lamp", "x", "2019-01-01T00:00:00Z"),
                updated(2, "Lamp", "x", "2026-01-01T00:00:00Z"),
                updated(3, "Lamp lamp lamp", "lamp", "2001-01-01T00:00:00Z"),
                updated(77, "Desk", "A lamp is extra.", "2026-06-01T00:00:00Z"));
        var found = shelf.found("lamp");
        assertThat(found.indexOf(2L)).isLessThan(found.indexOf(1L));
        assertThat(found.getLast()).isEqualTo(77L); // popular and new, and about something else
    }

    private static SearchDocument updated(long id, String title, String text, String at) {
        var shared = shared(id, title, text);
        return new SearchDocument(
                id,
                shared.ref(),
                shared.language(),
                shared.tier(),
                shared.kind(),
                shared.categoryId(),
                shared.tags(),
                shared.slug(),
                shared.revisionId(),
                shared.title(),
                shared.summary(),
                shared.sections(),
                Instant.parse(at));
    }

    private SearchDocument filed(
            long id, @org.jspecify.annotations.Nullable Long category, List<String> tags) {
        var parts = List.of(new Part("", "", "Text."));
        return labelled(
                id, Audience.PUBLIC, Language.ENGLISH, "Printer " + id, category, tags, parts);
    }

    private List<Long> filtered(
            Set<Long> categories, @org.jspecify.annotations.Nullable String tag) {
        return ids(
                index.search(
                                new SearchRequest(
                                        "printer",
                                        Language.ENGLISH,
                                        Audience.PUBLIC,
                                        categories,
                                        tag,
                                        1,
                                        10))
                        .hits());
    }

    private static SearchRequest paged(String query, int page) {
        return new SearchRequest(
                query, Language.ENGLISH, Audience.PUBLIC, Set.of(), null, page, 10);
    }
}
