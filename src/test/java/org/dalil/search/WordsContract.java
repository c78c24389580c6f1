package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.arabic;
import static org.dalil.search.Shelf.ids;
import static org.dalil.search.Shelf.marked;
import static org.dalil.search.Shelf.shared;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Words that are written in several ways, found and marked whole by every engine. */
public abstract class WordsContract extends EngineContract {

    @ParameterizedTest
    @ValueSource(strings = {"sign-in", "sign in", "signin", "Sign‑in", "signed in", "signins"})
    void compoundsMeetHoweverTheyAreWritten(String query) {
        shelf.put(
                shared(1, "Sign-in fails", "x"),
                shared(2, "Sign in fails", "x"),
                shared(3, "Signin fails", "x"),
                shared(4, "Traffic lights", "Stop there."));
        var results = shelf.ask(query);
        assertThat(ids(results.hits())).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(results.weak()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "OneDrive, one drive",
        "login, log in",
        "email, e-mail",
        "WiFi, wi-fi",
        "back up, backup"
    })
    void theyMeetBothWays(String one, String other) {
        shelf.put(shared(1, one, "x"), shared(2, other, "y"), shared(3, "Lamp", "z"));
        assertThat(shelf.found(one)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(shelf.found(other)).containsExactlyInAnyOrder(1L, 2L);
    }

    /** What two words are as one is found, though one of them has a slip. */
    @ParameterizedTest
    @ValueSource(strings = {"multi-fcator", "mulit-factor", "multi facto"})
    void aSlipPartsNoNeighbours(String query) {
        shelf.put(
                shared(1, "The factor and the multi", "x"),
                shared(2, "The multi and the factor", "x"),
                shared(3, "Multifactor", "x"));
        assertThat(shelf.found(query)).startsWith(3L).hasSize(3);
    }

    @Test
    void aMarkCoversWhatIsWrittenAsOne() {
        shelf.put(shared(1, "The sign-in page", "Sign in with your e-mail address."));
        assertThat(markedTitle("signin")).containsExactly("sign-in");
        assertThat(markedTitle("sign in")).containsExactly("sign-in");
        assertThat(excerpt("signin")).containsExactly("Sign in");
        assertThat(excerpt("mail")).containsExactly("e-mail");
    }

    /** Every part matches: what is looked at beside each must have an end. */
    @Test
    void aChainOfHyphensCostsAboutWhatItsWordsCost() {
        shelf.put(
                shared(1, "Chain", "gnu-".repeat(14_000) + "end"),
                shared(2, "Words", "emu ".repeat(14_000) + "end"));
        var words = nanos("emu");
        assertThat(nanos("gnu")).isLessThan(10 * words + 100_000_000);
    }

    /** The least of some, of one search. */
    private long nanos(String query) {
        var least = Long.MAX_VALUE;
        for (var round = 0; round < 5; round++) {
            var from = System.nanoTime();
            assertThat(shelf.found(query)).hasSize(1);
            least = Math.min(least, System.nanoTime() - from);
        }
        return least;
    }

    @Test
    void namesKeepTheirSigns() {
        shelf.put(
                shared(1, "Build C++ projects", "x"),
                shared(2, "Build C# projects", "x"),
                shared(3, "Install .NET", "x"),
                shared(4, "Edit with Notepad++", "x"),
                shared(5, "Vitamin C", "x"));
        assertThat(shelf.found("c++")).containsExactly(1L);
        assertThat(shelf.found("C#")).containsExactly(2L);
        assertThat(shelf.found("c")).containsExactly(5L);
        assertThat(shelf.found(".net")).containsExactly(3L);
        assertThat(shelf.found("dotnet")).containsExactly(3L);
        assertThat(shelf.found("notepad")).containsExactly(4L);
        assertThat(markedTitle("C++")).containsExactly("C++");
        assertThat(markedTitle("net")).containsExactly(".NET");
    }

    @Test
    void codesStayWhole() {
        shelf.put(
                shared(1, "Error 0x80070005", "x"),
                shared(2, "Bounce 5.7.750", "x"),
                shared(3, "ERR_CONNECTION on start", "x"));
        assertThat(shelf.found("0x80070005")).containsExactly(1L);
        assertThat(shelf.found("5.7.750")).containsExactly(2L);
        assertThat(shelf.found("err_connection")).containsExactly(3L);
        assertThat(shelf.found("750")).isEmpty();
        assertThat(markedTitle("5.7.750")).containsExactly("5.7.750");
    }

    @Test
    void brokenPluralsAreFoundMarkedAndChooseTheSection() {
        shelf.put(
                arabic(1, "الدفع", "مقدمة.", "هنا كل فواتيرك السابقة."),
                arabic(2, "التوصيل", "يصل الطرد غدًا."));
        var hit = asked("فاتورة").hits().getFirst();
        assertThat(hit.id()).isEqualTo(1);
        assertThat(hit.section()).isEqualTo(new FoundSection("part", "Part"));
        assertThat(marked(hit.excerpt())).containsExactly("فواتيرك");
        assertThat(ids(asked("طرود").hits())).containsExactly(2L);
        assertThat(marked(asked("الطرود").hits().getFirst().excerpt())).containsExactly("الطرد");
    }

    @Test
    void aNegationFindsTheNegated() {
        shelf.put(
                arabic(1, "الطابعة تعمل بالبطارية", "شرح."),
                arabic(2, "الطابعة لا تعمل", "حل."),
                arabic(3, "الدفع بدون بطاقة", "شرح."),
                arabic(4, "الدفع بالبطاقة", "شرح."));
        for (var query :
                List.of(
                        "الطابعة لا تعمل",
                        "الطابعة مش شغالة",
                        "الطابعة ما تشتغل",
                        "ليش الطابعة ماتشتغل")) {
            assertThat(ids(asked(query).hits())).as(query).startsWith(2L);
            assertThat(asked(query).weak()).as(query).isFalse();
        }
        assertThat(ids(asked("الدفع بدون بطاقة").hits())).startsWith(3L);
        assertThat(marked(asked("ما تشتغل").hits().getFirst().markedTitle()))
                .containsExactly("لا", "تعمل");
    }

    @Test
    void numbersAreOneInEveryScript() {
        shelf.put(
                arabic(1, "تقرير ٢٠٢٦", "x"),
                arabic(2, "إصدار 3.5", "x"),
                arabic(3, "حد 1,000 ريال", "x"));
        assertThat(ids(asked("2026").hits())).containsExactly(1L);
        assertThat(ids(asked("۲۰۲۶").hits())).containsExactly(1L);
        assertThat(ids(asked("٣٫٥").hits())).containsExactly(2L);
        assertThat(ids(asked("١٬٠٠٠").hits())).containsExactly(3L);
    }

    @Test
    void arabicWordsWrittenTogetherOrApartMeet() {
        shelf.put(
                arabic(1, "ربط واتس اب", "x"),
                arabic(2, "ربط الواتساب", "x"),
                arabic(3, "بريد", "x"));
        assertThat(ids(asked("واتساب").hits())).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids(asked("واتس اب").hits())).containsExactlyInAnyOrder(1L, 2L);
    }

    private Results asked(String query) {
        return shelf.ask(query, Language.ARABIC, Audience.PUBLIC);
    }

    private List<String> markedTitle(String query) {
        return marked(shelf.ask(query).hits().getFirst().markedTitle());
    }

    private List<String> excerpt(String query) {
        return marked(shelf.ask(query).hits().getFirst().excerpt());
    }
}
