package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.arabic;
import static org.dalil.search.Shelf.ids;
import static org.dalil.search.Shelf.marked;
import static org.dalil.search.Shelf.shared;

import org.dalil.account.Audience;
import org.dalil.search.words.Synonym;
import org.dalil.search.words.Wordlist;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What every engine does with synonyms, without another index. */
public abstract class SynonymContract extends EngineContract {

    @BeforeEach
    void fill() {
        shelf.put(
                LongStream.range(100, 120)
                        .mapToObj(id -> shared(id, "Lamp " + id, "It shines."))
                        .toArray(SearchDocument[]::new));
    }

    @Test
    void findsWhatStandsForAWordMarksItAndCountsItAsTheWord() {
        shelf.put(shared(1, "Reset your password", "The password is new then."));
        assertThat(shelf.found("pwd")).isEmpty();
        use(en(false, "pwd", "password"));
        var results = shelf.ask("pwd");
        assertThat(ids(results.hits())).containsExactly(1L);
        assertThat(results.weak()).isFalse();
        assertThat(results.didYouMean()).isNull();
        assertThat(marked(results.hits().getFirst().markedTitle())).containsExactly("password");
        assertThat(marked(results.hits().getFirst().excerpt())).containsExactly("password");
        index.use(Wordlist.EMPTY);
        assertThat(shelf.found("pwd")).isEmpty();
    }

    @Test
    void goesOneWayOrBoth() {
        shelf.put(shared(1, "Laptop", "x"), shared(2, "Computer", "y"));
        use(en(false, "laptop", "computer"));
        assertThat(shelf.found("laptop")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(shelf.found("computer")).containsExactly(2L);
        use(en(true, "laptop", "computer"));
        assertThat(shelf.found("computer")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void takesSeveralWordsOnEitherSideForOne() {
        shelf.put(
                shared(1, "Two factor authentication", "A second step."),
                shared(2, "Factor of safety", "Of two bridges."),
                shared(3, "About OTP", "Codes."));
        use(en(true, "otp", "two factor authentication"));
        assertThat(shelf.found("otp")).containsExactlyInAnyOrder(1L, 3L);
        var asked = shelf.ask("two factor authentication");
        assertThat(ids(asked.hits())).contains(1L, 3L);
        assertThat(asked.weak()).isFalse();
        assertThat(ids(asked.hits()).indexOf(3L)).isLessThan(ids(asked.hits()).indexOf(2L));
        assertThat(shelf.found("factor")).as("a part of it is not it").doesNotContain(3L);
        var marked = index.search(SearchRequest.of("otp", Language.ENGLISH, Audience.PUBLIC));
        assertThat(
                        marked.hits().stream()
                                .filter(hit -> hit.id() == 1)
                                .flatMap(hit -> marked(hit.markedTitle()).stream()))
                .containsExactly("Two", "factor", "authentication");
    }

    @Test
    void meetsWordsAsTheyAreWrittenInArabic() {
        shelf.put(
                arabic(1, "إعادة تعيين كلمة المرور", "نسيت كلمة مرورك؟"),
                arabic(2, "التواصل عبر WhatsApp", "أرسل رسالة."),
                arabic(3, "حركة المرور", "شوارع."));
        use(ar("باسورد", "كلمة المرور", "كلمة السر"), ar("واتساب", "واتس اب", "WhatsApp"));
        var password = shelf.ask("نسيت الباسورد", Language.ARABIC, Audience.PUBLIC);
        assertThat(ids(password.hits())).containsExactly(1L);
        assertThat(password.weak()).isFalse();
        assertThat(marked(password.hits().getFirst().markedTitle()))
                .containsExactly("كلمة", "المرور");
        assertThat(ids(shelf.ask("واتس اب", Language.ARABIC, Audience.PUBLIC).hits()))
                .containsExactly(2L);
        assertThat(marked(first("الواتساب").markedTitle())).containsExactly("WhatsApp");
        assertThat(first("كلمة السر").id()).isEqualTo(1L);
    }

    @Test
    void weighsASynonymAsTheWordItStandsFor() {
        shelf.put(
                shared(1, "Password of the router", "x"),
                shared(2, "Password of the mailbox", "x"),
                shared(3, "Invoice of the mailbox", "x"));
        use(en(false, "pwd", "password"));
        assertThat(shelf.found("pwd mailbox").getFirst()).isEqualTo(2L);
        var meant = shelf.ask("password").hits().getFirst().score();
        assertThat(shelf.ask("pwd").hits().getFirst().score()).isBetween(meant * .3, meant);
        assertThat(shelf.ask("pwd kangaroo wombat echidna").weak()).isTrue();
    }

    @Test
    void triesOtherWordsWithoutTakingThemOver() {
        shelf.put(shared(1, "Password", "x"));
        var tried = new Wordlist(List.of(en(false, "pwd", "password")));
        var request = SearchRequest.of("pwd", Language.ENGLISH, Audience.PUBLIC);
        assertThat(ids(index.search(request, tried).hits())).containsExactly(1L);
        assertThat(index.search(request).hits()).isEmpty();
    }

    @Test
    void readsNobodyMoreThanTheirs() {
        shelf.put(
                Shelf.text(1, Audience.INTERNAL, "Quokka handbook", "Ask the quokka."),
                shared(2, "Animals", "x"));
        use(en(true, "marsupial", "quokka"));
        assertThat(shelf.found("marsupial", Audience.INTERNAL)).containsExactly(1L);
        var asked = shelf.ask("marsupial");
        assertThat(asked.hits()).isEmpty();
        assertThat(asked.total()).isZero();
        assertThat(asked.didYouMean()).isNull();
    }

    @Test
    void walksInNoCircle() {
        shelf.put(shared(1, "Alpha", "x"), shared(2, "Beta", "x"), shared(3, "Gamma", "x"));
        use(en(false, "alpha", "beta"), en(false, "beta", "gamma"), en(false, "gamma", "alpha"));
        assertThat(shelf.found("alpha")).containsExactlyInAnyOrder(1L, 2L);
    }

    private Hit first(String query) {
        return shelf.ask(query, Language.ARABIC, Audience.PUBLIC).hits().getFirst();
    }

    /** The largest that is allowed, in a text that has all of it, and asked for in a long query. */
    @Test
    void theLargestSynonymMakesNoQueryTooLarge() {
        var sides =
                List.of("k", "l").stream()
                        .map(side -> IntStream.range(0, 10).mapToObj(n -> five(side + n)).toList())
                        .toList();
        var everything =
                sides.stream().flatMap(List::stream).collect(Collectors.joining(". ", "", "."));
        shelf.put(shared(1, "All of them", everything), shared(2, "One", five("k3")));
        use(new Synonym(0, Language.ENGLISH, sides.getFirst(), sides.getLast(), true));
        var most = everything.substring(0, Math.min(everything.length(), SearchRequest.LONGEST));
        assertThat(shelf.found(five("k3"))).contains(1L, 2L);
        assertThat(shelf.found(five("l3"))).contains(1L);
        assertThat(shelf.found(most)).contains(1L);
    }

    private static String five(String start) {
        return IntStream.range(0, 5)
                .mapToObj(n -> start + "abcde".charAt(n) + "word")
                .collect(Collectors.joining(" "));
    }

    private void use(Synonym... synonyms) {
        index.use(new Wordlist(List.of(synonyms)));
    }

    private static Synonym en(boolean bothWays, String typed, String found) {
        return new Synonym(0, Language.ENGLISH, List.of(typed), List.of(found), bothWays);
    }

    private static Synonym ar(String typed, String... found) {
        return new Synonym(0, Language.ARABIC, List.of(typed), List.of(found), true);
    }
}
