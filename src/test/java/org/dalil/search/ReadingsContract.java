package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.arabic;
import static org.dalil.search.Shelf.ids;
import static org.dalil.search.Shelf.marked;
import static org.dalil.search.Shelf.shared;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was typed with another keyboard or in Latin letters is read as it was meant. */
public abstract class ReadingsContract extends EngineContract {

    @BeforeEach
    void fill() {
        shelf.put(
                arabic(1, "إلغاء الحساب", "خطوات الإلغاء."),
                arabic(2, "تتبع الشحنة", "أين طلبك؟"),
                shared(3, "Reset a password", "Press forgot."),
                Shelf.text(4, Audience.INTERNAL, Language.ARABIC, "مستودع سري", "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "7sab, 1, حساب",
        "2lghaa el7sab, 1, الغا الحساب",
        "hgyhx, 1, الغاء",
        "hgapkm, 2, الشحنة",
        "قثسثف, 3, reset",
        "حشسسصخقي, 3, password"
    })
    void findsWhatWasMeantAndSaysSo(String typed, long found, String read) {
        for (var page : new Language[] {Language.ARABIC, Language.ENGLISH}) {
            var results = shelf.ask(typed, page, Audience.PUBLIC);
            assertThat(ids(results.hits())).as(typed).startsWith(found);
            assertThat(results.readAs()).isEqualTo(read);
            assertThat(results.weak()).isFalse();
            assertThat(results.didYouMean()).isNull();
            assertThat(marked(results.hits().getFirst().markedTitle())).isNotEmpty();
        }
    }

    @Test
    void leavesAloneWhatAnswersAsItWasTyped() {
        shelf.put(shared(5, "7sab", "A nickname."));
        assertThat(ids(shelf.ask("7sab").hits())).containsExactly(5L);
        assertThat(shelf.ask("7sab").readAs()).isNull();
        assertThat(shelf.ask("password").readAs()).isNull();
    }

    @Test
    void leavesAloneWhatNoReadingAnswers() {
        var results = shelf.ask("zebra kangaroo");
        assertThat(results.readAs()).isNull();
        assertThat(results.hits()).isEmpty();
    }

    @Test
    void readsNoProseInAnotherWay() {
        for (var typed : new String[] {"7sab", "reset a password"}) {
            var prose = SearchRequest.ofProse(typed, Language.ARABIC, Audience.PUBLIC, 5);
            var results = index.search(prose);
            assertThat(results.readAs()).isNull();
            assertThat(results.didYouMean()).isNull();
            assertThat(results.otherLanguage()).isEmpty();
        }
        var latin = SearchRequest.ofProse("reset a password", Language.ARABIC, Audience.PUBLIC, 5);
        assertThat(ids(index.search(latin).hits())).containsExactly(3L);
    }

    @Test
    void readsNothingThatTheReaderMayNotSee() {
        assertThat(shelf.ask("lsj,]u", Language.ARABIC, Audience.INTERNAL).readAs())
                .isEqualTo("مستودع");
        assertThat(shelf.ask("lsj,]u", Language.ARABIC, Audience.PUBLIC).readAs()).isNull();
        assertThat(shelf.ask("mostawda3", Language.ARABIC, Audience.INTERNAL).readAs()).isNotNull();
        assertThat(shelf.ask("mostawda3", Language.ARABIC, Audience.PUBLIC).readAs()).isNull();
        shelf.remove(1L);
        assertThat(shelf.ask("7sab").readAs()).isNull();
    }
}
