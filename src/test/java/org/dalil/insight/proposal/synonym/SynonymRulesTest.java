package org.dalil.insight.proposal.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.topic.words.TellingWords;
import org.dalil.search.language.Analysis;
import org.dalil.search.words.Synonym;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

class SynonymRulesTest {
    private final List<Founded> topics = new ArrayList<>();

    @Test
    void joinsWhatIsTheSameOnceAWordIsPutForAnother() {
        founded(1, Language.ENGLISH, "change mobile number", 9);
        founded(2, Language.ENGLISH, "change phone number", 4);
        founded(3, Language.ENGLISH, "change phone", 7);
        assertThat(alike(both("mobile", "phone"))).containsExactly(new Alike(1, 2, 4));
    }

    @Test
    void joinsByExpressionsOfSeveralWords() {
        founded(1, Language.ENGLISH, "cash on delivery fee", 3);
        founded(2, Language.ENGLISH, "cod fee", 5);
        assertThat(alike(both("cash on delivery", "cod"))).containsExactly(new Alike(1, 2, 3));
    }

    @Test
    void joinsAnArabicTopicWithASecondWordForIt() {
        founded(1, Language.ARABIC, "تغيير الجوال", 5);
        founded(2, Language.ARABIC, "تغيير الهاتف", 6);
        assertThat(alike(new Synonym(1, Language.ARABIC, List.of("جوال"), List.of("هاتف"), true)))
                .containsExactly(new Alike(1, 2, 5));
    }

    @Test
    void joinsAcrossLanguagesWhereTheExpressionIsAllThereIs() {
        founded(1, Language.ENGLISH, "refund", 5);
        founded(2, Language.ARABIC, "استرداد المبلغ", 6);
        founded(3, Language.ARABIC, "تغيير المبلغ", 6);
        assertThat(alike(both("refund", "استرداد المبلغ"))).containsExactly(new Alike(1, 2, 5));
    }

    /** One that stands for another does not stand the other way round. */
    @Test
    void leavesApartWhatHoldsOneWayOnly() {
        founded(1, Language.ENGLISH, "change mobile", 9);
        founded(2, Language.ENGLISH, "change phone", 4);
        assertThat(
                        alike(
                                new Synonym(
                                        1,
                                        Language.ENGLISH,
                                        List.of("mobile"),
                                        List.of("phone"),
                                        false)))
                .isEmpty();
        assertThat(alike(both("mobile", "screen"))).isEmpty();
    }

    private void founded(long root, Language language, String words, long visitors) {
        var telling = TellingWords.of(Analysis.of(language), words);
        topics.add(new Founded(root, language, telling, visitors));
    }

    private Collection<Alike> alike(Synonym synonym) {
        return SynonymRules.alike(topics, List.of(synonym), Analysis::of);
    }

    private static Synonym both(String one, String other) {
        return new Synonym(1, Language.ENGLISH, List.of(one), List.of(other), true);
    }
}
