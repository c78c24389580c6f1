package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.arabic;
import static org.dalil.search.Shelf.labelled;
import static org.dalil.search.Shelf.shared;

import org.dalil.account.Audience;
import org.dalil.search.SearchDocument.Part;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/** What every engine offers while somebody types, and in which order. */
public abstract class SuggestionContract extends EngineContract {

    @Override
    Popularity popularity() {
        return article -> article == 77 ? 1 : 0;
    }

    @Test
    void takesTheLastWordForABeginningAndTheOthersForWords() {
        shelf.put(
                shared(1, "Reset your password", "x"),
                shared(2, "Resetting a passcode", "x"),
                shared(3, "Resort passes", "x"));
        assertThat(suggested("reset pas")).containsExactly(1L, 2L);
        assertThat(suggested("resets pas")).containsExactly(1L, 2L);
        assertThat(suggested("pas reset")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(suggested("password reset now")).containsExactly(1L);
        assertThat(suggested("passwords")).contains(1L);
        assertThat(suggested("")).isEmpty();
        assertThat(suggested("—")).isEmpty();
    }

    @Test
    void needsNoWordOfEveryQuestion() {
        shelf.put(shared(1, "Reset your password", "x"), shared(2, "How to pay", "x"));
        assertThat(suggested("how do I reset my pas")).containsExactly(1L);
        assertThat(suggested("how t")).startsWith(2L);
    }

    @Test
    void leadsToTheSectionWhoseHeadingHasTheWords() {
        shelf.put(
                headed(1, "Your account", "Change the address", "Delete your data"),
                headed(2, "Reset your password", "Delete the old one"),
                headed(3, "Outlook on the web", "Signature", "Calendar"));
        var section = new FoundSection("s1", "Delete your data");
        assertThat(index.suggest(typed("delete dat")).getFirst().section()).isEqualTo(section);
        assertThat(suggested("delete dat")).containsExactly(1L);
        assertThat(suggested("change dat")).isEmpty(); // no heading has both
        assertThat(lines("delet"))
                .containsExactlyInAnyOrder("Delete your data", "Delete the old one");
        assertThat(lines("outlook sig")).containsExactly("Signature");
        assertThat(index.suggest(typed("outl")).getFirst().section()).isNull();
    }

    @Test
    void putsTitlesThatBeginAsTypedFirstThenTitlesThenHeadings() {
        shelf.put(
                headed(1, "Devices", "Batteries at home"),
                shared(2, "Change the battery", "x"),
                shared(3, "Battery of the lamp, and where to bring it", "x"),
                shared(4, "Battery life", "x"),
                shared(77, "Old lamps and their battery", "x"));
        assertThat(suggested("bat")).containsExactly(4L, 3L, 77L, 2L, 1L);
    }

    @Test
    void offersAnArticleOnceAndNoLineTwice() {
        shelf.put(
                headed(1, "Battery", "Battery at home", "Battery on the way"),
                shared(2, "Battery", "x"),
                headed(3, "Lamps", "The battery"),
                headed(4, "Lamps", "The battery"));
        assertThat(suggested("batt")).containsExactly(1L, 3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwrod",
                "pasword",
                "passsword",
                "passvord",
                "passwo",
                "nassword",
                "resett pass",
                "reste passw",
                "authentcation",
                "autentication",
                "authhentication"
            })
    void forgivesASlipOfTheFinger(String typed) {
        shelf.put(
                shared(1, "Reset your password by authentication", "x"),
                shared(2, "Opening hours", "x"));
        assertThat(suggested(typed)).containsExactly(1L);
    }

    @Test
    void forgivesNeitherShortWordsNorCodes() {
        shelf.put(shared(1, "Pay the tax of 80070005", "x"));
        assertThat(suggested("tex")).isEmpty();
        assertThat(suggested("80070006")).isEmpty();
        assertThat(suggested("80070")).containsExactly(1L);
    }

    @Test
    void takesNothingElseForAWordOfWhichThereIsEnough() {
        shelf.put(
                shared(1, "Printer in the office", "x"),
                shared(2, "Printer at home", "x"),
                shared(3, "Printer paper", "x"),
                shared(4, "Sprinter", "x"));
        assertThat(suggested("printer")).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @ParameterizedTest
    @CsvSource({
        "حساب, 1", "الحساب, 1", "والحساب, 1", "بالحسا, 1", "للحساب, 1", "كالحساب, 1", "الحـسـاب, 1",
        "الحِسَاب, 1", "بطاق, 2", "البطاقه, 2", "للبطاقة, 2", "إلغ, 3", "الغاء, 3", "ألغاء, 3",
        "الفاتوره, 4", "فاتورة, 4", "شكوي, 5", "شكوى, 5", "الشكاوى, 5", "whatsa, 6", "الواتساب, 7",
        "بطاقه الدف, 2", "الطاقة, 8", "مرور, 9", "كلم, 9", "الحسبا, 1", "الفاتوة, 4"
    })
    void readsArabicWithAndWithoutWhatIsWrittenTogether(String typed, long found) {
        shelf.put(
                arabic(1, "الحساب الشخصي", "x"),
                arabic(2, "الدفع بالبطاقة", "x"),
                arabic(3, "إلغاء الطلب", "x"),
                arabic(4, "تنزيل فاتورة", "x"),
                arabic(5, "تقديم شكوى", "x"),
                arabic(6, "ربط الـWhatsApp", "x"),
                arabic(7, "واتساب للأعمال", "x"),
                arabic(8, "توفير طاقة", "x"),
                arabic(9, "البريد وكلمة المرور", "x"));
        assertThat(suggested(typed)).startsWith(found);
    }

    @Test
    void takesNoArticleOffAWordThatBeginsWithAHamza() {
        shelf.put(arabic(1, "إلغاء الطلب", "x"), arabic(2, "غاز المنزل", "x"));
        assertThat(suggested("إلغا")).containsExactly(1L);
        assertThat(suggested("الغا")).containsExactlyInAnyOrder(1L, 2L); // «the gas» begins so, too
    }

    @Test
    void asksTheLanguageOfTheLettersFirst() {
        shelf.put(
                shared(1, "Outlook rules", "x"),
                arabic(2, "قواعد Outlook", "x"),
                arabic(3, "فتح Outlook", "x"));
        assertThat(suggested("outl")).startsWith(1L).containsExactlyInAnyOrder(1L, 2L, 3L);
        var arabicPage = new SuggestRequest("قواعد outl", Language.ENGLISH, Audience.PUBLIC, 5);
        assertThat(index.suggest(arabicPage)).extracting(Suggestion::id).containsExactly(2L);
    }

    @Test
    void offersAsManyAsAreAskedForAmongThousands() {
        var many = new ArrayList<SearchDocument>();
        for (var id = 100L; id < 1_100; id++) {
            many.add(headed(id, "Printer " + id, "Paper of printer " + id));
        }
        many.add(shared(77, "A paper for the printer", "x"));
        shelf.put(many.toArray(SearchDocument[]::new));
        assertThat(suggested("p")).hasSize(5);
        assertThat(suggested("printer")).hasSize(5);
        assertThat(suggested("paper")).startsWith(77L).hasSize(5);
        assertThat(suggested("printer 10")).hasSize(5);
        assertThat(suggested("paper printer 207")).containsExactly(207L);
    }

    private static SearchDocument headed(long id, String title, String... headings) {
        var parts = new ArrayList<>(List.of(new Part("", "", "x")));
        for (var at = 0; at < headings.length; at++) {
            parts.add(new Part("s" + at, headings[at], "x"));
        }
        return labelled(id, Audience.PUBLIC, Language.ENGLISH, title, null, List.of(), parts);
    }

    private static SuggestRequest typed(String typed) {
        return new SuggestRequest(typed, Language.ENGLISH, Audience.PUBLIC, 5);
    }

    private List<Long> suggested(String typed) {
        return index.suggest(typed(typed)).stream().map(Suggestion::id).toList();
    }

    private List<String> lines(String typed) {
        return index.suggest(typed(typed)).stream().map(each -> each.section().heading()).toList();
    }
}
