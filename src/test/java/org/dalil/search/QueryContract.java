package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.arabic;
import static org.dalil.search.Shelf.ids;
import static org.dalil.search.Shelf.marked;
import static org.dalil.search.Shelf.shared;

import org.dalil.account.Audience;
import org.dalil.search.Explanation.Outcome;
import org.dalil.search.query.Demand;
import org.dalil.search.words.Synonym;
import org.dalil.search.words.Wordlist;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Quotes, + and - hold every hit to what they ask, in both languages, from any engine. */
public abstract class QueryContract extends EngineContract {

    @Test
    void wordsInQuotesStandSideBySideInEveryHit() {
        shelf.put(
                shared(1, "Opening hours", "Daily from nine."),
                shared(2, "Hours of the opening party", "Opening. Then many hours."),
                shared(3, "Parking", "See our Opening-Hours.", "Closed."),
                shared(4, "The opening", "Hours differ."),
                shared(5, "Doors", "Opened hours ago."));
        assertThat(shelf.found("opening hours")).contains(1L, 2L, 3L, 4L, 5L);
        assertThat(shelf.found("\"opening hours\"")).containsExactlyInAnyOrder(1L, 3L);
        assertThat(shelf.found("“Opening Hours” parking")).containsExactly(3L, 1L);
        assertThat(shelf.found("\"hours opening\"")).isEmpty();
        assertThat(shelf.found("\"opened\"")).containsExactly(5L);
        assertThat(shelf.ask("\"opening hours\"").weak()).isFalse();
        assertThat(shelf.ask("\"opening hours\"").total()).isEqualTo(2);
    }

    @Test
    void arabicWordsInQuotesAreThoseOfTheTextHoweverItIsWritten() {
        shelf.put(
                arabic(1, "إعادة تعيين كَلِمَةِ المُرور", "من الإعدادات."),
                arabic(2, "كلمه المرور", "نسيتها؟"),
                arabic(3, "كلمات المرور", "لا تشاركها."),
                arabic(4, "المرور بكلمة", "كلمة ثم المرور."));
        assertThat(asked("«كلمة المرور»")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(asked("\"كلمة المرور\" الاعدادات")).containsExactly(1L, 2L);
        assertThat(asked("\u200F\u202B\"كلمـة المرور\"\u202C")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(asked("\"كلمة\"")).containsExactlyInAnyOrder(1L, 2L, 4L);
    }

    @Test
    void aWordWithPlusOrARelativeIsInEveryHit() {
        shelf.put(
                shared(1, "Refunds", "Of an order."),
                shared(2, "Orders", "Refund of an order."),
                shared(3, "Sign-in", "An order of doors."),
                shared(4, "Signin", "Other doors."),
                arabic(5, "استرداد المبلغ", "بالفواتير."),
                arabic(6, "استرداد التأمين", "بلا ورق."));
        assertThat(shelf.found("order")).contains(1L, 2L, 3L);
        assertThat(shelf.found("order +refunded")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(shelf.found("order +sign-in")).startsWith(3L).containsOnly(3L, 4L);
        assertThat(shelf.found("doors +signin")).containsExactly(4L);
        assertThat(asked("استرداد +فاتورة")).containsExactly(5L);
        assertThat(shelf.found("order +refund +sign")).isEmpty();
    }

    @Test
    void aWordWithHyphenIsInNoHit() {
        shelf.put(
                shared(1, "Order by mail", "Write to us."),
                shared(2, "Order by phone", "Call the mailing line."),
                shared(3, "Order C++ books", "Sign in first."),
                arabic(5, "شحن الرصيد", "بالبطاقة."),
                arabic(6, "شحن البضائع", "للرصيد تتمة."),
                arabic(7, "شحن سريع", "في يوم."),
                arabic(8, "شحن ولد", "يوم."));
        assertThat(shelf.found("order -mail")).containsExactlyInAnyOrder(2L, 3L);
        assertThat(shelf.found("order -c++")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(shelf.found("order -c")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(shelf.found("order -\"sign in\" -mail")).containsExactly(2L);
        assertThat(shelf.found("order -sign-in")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(asked("شحن -رصيد")).containsExactlyInAnyOrder(7L, 8L);
        assertThat(asked("شحن -الرصيد")).containsExactlyInAnyOrder(7L, 8L);
        assertThat(asked("شحن -لد")).hasSize(4);
        assertThat(shelf.found("-mail")).containsExactlyInAnyOrder(1L, 2L); // as a word
    }

    /** Neither by a similar word, a synonym, letters, another reading nor another language. */
    @Test
    void nothingThatForgivesLetsInWhatIsNotAskedFor() {
        shelf.put(
                shared(1, "Recover a mailbox", "Letters wait."),
                shared(2, "Postbox", "Mail."),
                arabic(3, "صندوق mailbox", "عن recover."),
                arabic(4, "إلغاء الحساب", "recover."));
        index.use(
                new Wordlist(
                        List.of(
                                new Synonym(
                                        0,
                                        Language.ENGLISH,
                                        List.of("mailbox"),
                                        List.of("postbox"),
                                        true))));
        assertThat(shelf.found("mialbox")).isNotEmpty();
        assertThat(everything("+mialbox")).isEmpty();
        assertThat(shelf.ask("recover +mialbox").didYouMean()).isEqualTo("recover +mailbox");
        assertThat(everything("\"recover mialbox\"")).isEmpty();
        assertThat(everything("+postbox mailbox")).containsExactly(2L);
        assertThat(everything("mailbox -recover")).containsExactly(2L);
        assertThat(everything("\"recover a mailbox\"")).containsExactly(1L);
        assertThat(shelf.ask("hgyhx", Language.ENGLISH, Audience.PUBLIC).readAs()).isNotNull();
        assertThat(shelf.ask("hgyhx +hgpshf", Language.ENGLISH, Audience.PUBLIC).readAs()).isNull();
        assertThat(everything("hgyhx +hgpshf")).isEmpty();
        // The first language has nothing of the kind, and the other has.
        assertThat(ids(shelf.ask("+mailbox recover -wait").hits())).containsExactly(3L);
        assertThat(ids(shelf.ask("mailbox -استرداد").hits())).contains(1L);
    }

    @Test
    void whatHasAllThatWasAskedForIsNoWeakAnswerHoweverManyHaveIt() {
        shelf.put(
                IntStream.rangeClosed(1, 12)
                        .mapToObj(id -> shared(id, "Case", "Reset the old phone line twice."))
                        .toArray(SearchDocument[]::new));
        var results = shelf.ask("\"reset the old phone line twice\"");
        assertThat(results.weak()).isFalse();
        assertThat(results.total()).isEqualTo(12);
        assertThat(shelf.ask("+reset +phone kangaroo zebra lion tiger").weak()).isTrue();
    }

    @Test
    void anArticleForOthersMeetsNothing() {
        shelf.put(
                shared(1, "Refund", "Of an order."),
                Shelf.text(2, Audience.INTERNAL, "Refund above the limit", "Ask Omar."));
        assertThat(shelf.found("\"above the limit\"")).isEmpty();
        assertThat(shelf.found("\"above the limit\"", Audience.INTERNAL)).containsExactly(2L);
        assertThat(shelf.ask("refund +omar").total()).isZero();
    }

    @Test
    void proseHasNoSigns() {
        shelf.put(shared(1, "Opening times", "Of doors, and hours."), shared(2, "Refund", "x"));
        var prose =
                SearchRequest.ofProse(
                        "\"opening hours\" -times +car", Language.ENGLISH, Audience.PUBLIC, 5);
        assertThat(ids(index.search(prose).hits())).containsExactly(1L);
    }

    @Test
    void withoutSignsNothingChangesAndASignChangesNoOrder() {
        shelf.put(
                IntStream.rangeClosed(1, 40)
                        .mapToObj(
                                id ->
                                        shared(
                                                id,
                                                "Lamp " + (id % 7 == 0 ? "desk " : "") + id,
                                                "Light ".repeat(id % 5 + 1) + "bulb."))
                        .toArray(SearchDocument[]::new));
        assertThat(shelf.found("light +bulb desk")).isEqualTo(shelf.found("light bulb desk"));
        assertThat(shelf.found("«light bulb» desk")).isNotEmpty();
        assertThat(shelf.ask("light +bulb desk").total())
                .isEqualTo(shelf.ask("light bulb desk").total());
        assertThat(shelf.ask("+bulb").total()).isEqualTo(40);
    }

    @Test
    void marksThePhraseWhereItStands() {
        shelf.put(
                shared(
                        1,
                        "Doors",
                        "A sign. ".repeat(60) + "In the end you sign in at the door.",
                        "Nothing."));
        var hit = shelf.ask("\"sign in at\"").hits().getFirst();
        assertThat(marked(hit.excerpt())).containsSubsequence("sign", "in", "at");
        assertThat(Shelf.plain(hit.excerpt())).contains("you sign in at the door");
        shelf.put(arabic(2, "الدخول", "اضغط على نسيت كلمة المرور. ثم انتظر."));
        var arabic = shelf.ask("«على نسيت»", Language.ARABIC, Audience.PUBLIC).hits().getFirst();
        assertThat(marked(arabic.excerpt())).containsExactly("على", "نسيت");
    }

    @Test
    void whyNamesWhatIsNotMet() {
        shelf.put(shared(1, "Refund of an order", "By mail."), shared(2, "Refund", "In cash."));
        assertThat(unmet("refund +cash", 1)).containsExactly(new Demand.Word("cash"));
        assertThat(unmet("refund -\"by mail\" \"in cash\"", 1))
                .containsExactly(new Demand.WithoutPhrase("by mail"), new Demand.Phrase("in cash"));
        assertThat(unmet("refund -mail", 1)).containsExactly(new Demand.WithoutWord("mail"));
        assertThat(explained("refund -mail", 1).outcome()).isEqualTo(Outcome.UNMET);
        assertThat(unmet("refund -mail", 2)).isEmpty();
        assertThat(explained("refund -mail", 2).outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void asManySignsAsThereCanBeAreAnswered() {
        shelf.put(shared(1, "Words", words("", "ed", 24)), shared(2, "Others", words("", "", 24)));
        assertThat(shelf.found(words("+", "ed", 24))).containsExactly(1L);
        assertThat(shelf.found("\"" + words("", "ed", 24) + "\"")).containsExactly(1L);
        assertThat(shelf.found("words -\"" + words("", "ed", 40) + "\"")).contains(1L);
    }

    private static String words(String sign, String ending, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> sign + "w" + (char) ('a' + at % 26) + "eyeye" + ending)
                .collect(Collectors.joining(" "));
    }

    private Set<Long> everything(String query) {
        var results = shelf.ask(query);
        var all = ids(results.hits()).stream().collect(Collectors.toSet());
        all.addAll(ids(results.otherLanguage()));
        return all;
    }

    private List<Demand> unmet(String query, long article) {
        return explained(query, article).unmet();
    }

    private Explanation explained(String query, long article) {
        return index.explain(SearchRequest.of(query, Language.ENGLISH, Audience.PUBLIC), article);
    }

    private List<Long> asked(String query) {
        return ids(shelf.ask(query, Language.ARABIC, Audience.PUBLIC).hits());
    }
}
