package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.arabic;
import static org.dalil.search.Shelf.ids;
import static org.dalil.search.Shelf.shared;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When every engine says that it has an answer, and when it owns that it has none. */
public abstract class HonestyContract extends EngineContract {

    @BeforeEach
    void fill() {
        shelf.put(
                about(1, "in Teams"),
                about(2, "in Outlook"),
                about(3, "in Exchange"),
                about(4, "on a phone"),
                about(5, "on a tablet"),
                about(6, "on a desktop"),
                arabic(7, "إعادة تعيين كلمة المرور للحساب", "افتح الإعدادات."),
                arabic(8, "إعادة تعيين كلمة المرور للبريد", "افتح الإعدادات."),
                arabic(9, "إلغاء الاشتراك", "افتح صفحة الدفع."));
    }

    private static SearchDocument about(long id, String where) {
        return shared(id, "Reset the password of a shared mailbox " + where, "Open the settings.");
    }

    @ParameterizedTest
    @CsvSource({
        "Reset the password of a shared mailbox in Outlook, 2",
        "reset the PASSWORD of a shared mailbox on a phone?, 4",
        "Reset the pasword of a shared mailbox in Outlook, 2",
        "Reset the password of a shared mailbox in Outlok, 2",
        "إعادة تعيين كلمة المرور للبريد, 8",
        "اعاده تعيين كلمه المرور للحساب, 7",
        "إعادة تعيين كلمة المرروور للبريد, 8"
    })
    void aTitleIsAnsweredThoughOthersAreLikeIt(String query, long article) {
        var results = ask(query);
        assertThat(ids(results.hits())).startsWith(article);
        assertThat(results.weak()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "mailbox", "المرور", "reset password", "إلغاء الاشتراك"})
    void aWordOrTwoAreAnsweredByWhatHasThem(String query) {
        assertThat(ask(query).weak()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kangaroo",
                "asdfgh qwertz",
                "purple kangaroo dances on a settings tuesday",
                "فيل بنفسجي يرقص في الإعدادات",
                "؟!",
                "0x80070005"
            })
    void ownsThatItHasNothing(String query) {
        assertThat(ask(query).weak()).isTrue();
    }

    @Test
    void aQueryHalfInEachLanguageIsAnsweredByWhatHasBothHalves() {
        shelf.put(arabic(10, "إعداد Outlook على الهاتف", "أضف الحساب."));
        var results = ask("إعداد Outlook");
        assertThat(ids(results.hits())).startsWith(10L);
        assertThat(results.weak()).isFalse();
    }

    private Results ask(String query) {
        return shelf.ask(query, Language.ENGLISH, Audience.PUBLIC);
    }
}
