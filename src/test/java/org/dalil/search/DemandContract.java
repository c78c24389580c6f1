package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.arabic;
import static org.dalil.search.Shelf.ids;
import static org.dalil.search.Shelf.shared;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** What a word with + or - is taken for, and what it is not. */
public abstract class DemandContract {
    @TempDir Path folder;
    private SearchIndex index;
    private Shelf shelf;

    protected abstract SearchIndex open(Path folder);

    protected abstract void close(SearchIndex index);

    @BeforeEach
    void open() {
        index = open(folder);
        shelf = new Shelf(index);
    }

    @AfterEach
    void close() {
        close(index);
    }

    @Test
    void aWordThatBeginsLikeTheArticleIsLeftOutWithTheArticleToo() {
        shelf.put(
                arabic(1, "طلب إلغاء", "يوم."),
                arabic(2, "طلب الإلغاء", "يوم."),
                arabic(3, "طلب للإلغاء", "يوم."),
                arabic(4, "طلب وبالالغاء", "يوم."),
                arabic(5, "طلب ألوان", "والألوان كثيرة."),
                arabic(6, "طلب الوان", "يوم."),
                arabic(7, "طلب وان", "يوم."),
                arabic(8, "طلب التزام", "بالالتزام."),
                arabic(9, "طلب بالالتزام", "يوم."));
        assertThat(asked("طلب -إلغاء")).containsExactlyInAnyOrder(5L, 6L, 7L, 8L, 9L);
        assertThat(asked("طلب -الغاء")).containsExactlyInAnyOrder(5L, 6L, 7L, 8L, 9L);
        assertThat(asked("طلب -الإلغاء")).containsExactlyInAnyOrder(5L, 6L, 7L, 8L, 9L);
        assertThat(asked("طلب -التزام")).doesNotContain(8L, 9L).hasSize(7);
        assertThat(asked("طلب -ألوان")).doesNotContain(5L, 6L).contains(7L); // وان is no ألوان
    }

    @Test
    void whatIsWrittenTogetherWithTheArticleIsTakenOffWhatIsLeftOut() {
        shelf.put(
                arabic(1, "شحن الرصيد", "يوم."),
                arabic(2, "شحن رصيد", "يوم."),
                arabic(3, "شحن فللرصيد", "يوم."),
                arabic(4, "شحن وبالرصيد", "يوم."),
                arabic(5, "شحن البطاقة", "يوم."),
                arabic(6, "شحن اللغة", "يوم."),
                arabic(7, "شحن للغة", "يوم."),
                arabic(8, "شحن لغة", "يوم."));
        for (var written : List.of("بالرصيد", "للرصيد", "والرصيد", "الرصيد", "رصيد")) {
            assertThat(asked("شحن -" + written))
                    .as(written)
                    .containsExactlyInAnyOrder(5L, 6L, 7L, 8L);
        }
        for (var written : List.of("للغة", "باللغة", "اللغة", "لغة")) {
            assertThat(asked("شحن -" + written))
                    .as(written)
                    .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        }
    }

    /** Beside a verb it negates, and stands among the stems of «لا». */
    @Test
    void aDemandedWordIsFoundAsItIsWrittenWhateverItMeansThere() {
        shelf.put(arabic(1, "الجهاز ما يشتغل", "يوم."), arabic(2, "الجهاز يشتغل", "يوم."));
        assertThat(asked("يشتغل +ما")).containsExactly(1L);
        assertThat(asked("+ما يشتغل")).containsExactly(1L);
    }

    @Test
    void wordsThatHappenToStandSideBySideAreNoDemandedWord() {
        shelf.put(
                shared(1, "Pay an invoice", "By card."),
                shared(2, "Pay in voice mode", "By phone."),
                shared(3, "Pay by mail box", "Letters."));
        assertThat(shelf.found("pay +invoice")).containsExactly(1L);
        assertThat(shelf.found("pay +mailbox")).containsExactly(3L); // no text writes it as one
    }

    @Test
    void whatAHyphenJoinsIsLeftOutAsOneWordToo() {
        shelf.put(
                shared(1, "Page to sign in", "x"),
                shared(2, "Page to sign-in", "x"),
                shared(3, "Page of signin", "x"),
                shared(4, "Page of signs", "x"),
                shared(5, "Page of 57", "x"));
        assertThat(shelf.found("page -sign-in")).containsExactlyInAnyOrder(4L, 5L);
        assertThat(shelf.found("page -5-7")).contains(5L); // 5-7 is no 57
    }

    @Test
    void nothingHasWhatIsNoWord() {
        shelf.put(arabic(1, "شحن الرصيد", "يوم."));
        assertThat(asked("شحن +ـــ")).isEmpty();
        assertThat(asked("شحن -ـــ")).containsExactly(1L);
        assertThat(asked("شحن \"ـــ\"")).isEmpty();
    }

    private List<Long> asked(String query) {
        return ids(shelf.ask(query, Language.ARABIC, Audience.PUBLIC).hits());
    }
}
