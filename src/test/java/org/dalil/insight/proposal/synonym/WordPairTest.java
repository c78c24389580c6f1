package org.dalil.insight.proposal.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.search.language.Analysis;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

class WordPairTest {
    private static final Analysis ENGLISH = Analysis.of(Language.ENGLISH);
    private static final Analysis ARABIC = Analysis.of(Language.ARABIC);

    @Test
    void isWhatIsLeftOnceCommonWordsAreTakenOff() {
        assertThat(WordPair.of("how to cancel my mobile", "cancel the phone", ENGLISH))
                .contains(new WordPair("mobile", "phone"));
        assertThat(WordPair.of("Wrong PIN code", "wrong one time password", ENGLISH))
                .contains(new WordPair("PIN code", "one time password"));
        assertThat(WordPair.of("تغيير كلمة السر", "تغيير كلمة المرور", ARABIC))
                .contains(new WordPair("السر", "المرور"));
    }

    @Test
    void isNoneWhereASideHasNothingLeftOrTooMuch() {
        assertThat(WordPair.of("cancel order", "cancel", ENGLISH)).isEmpty();
        assertThat(WordPair.of("cancel", "how to cancel", ENGLISH)).isEmpty();
        assertThat(WordPair.of("red green blue white", "colour", ENGLISH)).isEmpty();
    }
}
