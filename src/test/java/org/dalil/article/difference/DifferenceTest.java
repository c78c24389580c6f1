package org.dalil.article.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.article.difference.Passage.Kind.ADDED;
import static org.dalil.article.difference.Passage.Kind.REMOVED;
import static org.dalil.article.difference.Passage.Kind.SAME;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class DifferenceTest {

    @Test
    void saysWhichWordsChanged() {
        var difference =
                Difference.of("Press the red key.\nWait.\n", "Press the green key.\nWait.\n");
        assertThat(difference.passages())
                .containsExactly(
                        new Passage(SAME, "Press the "),
                        new Passage(REMOVED, "red"),
                        new Passage(ADDED, "green"),
                        new Passage(SAME, " key.\nWait.\n"));
        assertThat(difference.addedWords()).isEqualTo(1);
        assertThat(difference.removedWords()).isEqualTo(1);
    }

    @Test
    void keepsArabicWordsWhole() {
        var difference = Difference.of("اضغط على الزِّرّ الأحمر", "اضغط على الزر الأخضر");
        assertThat(difference.passages())
                .containsExactly(
                        new Passage(SAME, "اضغط على "),
                        new Passage(REMOVED, "الزِّرّ الأحمر"),
                        new Passage(ADDED, "الزر الأخضر"));
        assertThat(difference.removedWords()).isEqualTo(2);
    }

    @Test
    void givesBothTextsBackWhole() {
        var before = "# أهلا\n\n- one\n- two\n\n```\ncode  x\n```\n";
        var after = "# أهلًا\n\n- one\n- three four\n- two\n\n```\ncode y\n```\nend";
        var passages = Difference.of(before, after).passages();
        assertThat(text(passages, ADDED)).isEqualTo(before);
        assertThat(text(passages, REMOVED)).isEqualTo(after);
    }

    @Test
    void findsNothingWhereNothingChanged() {
        assertThat(Difference.of("same", "same").isNone()).isTrue();
        assertThat(Difference.of("", "").isNone()).isTrue();
        assertThat(Difference.of("same", "same ").isNone()).isFalse();
    }

    @Test
    void countsANewTextWhole() {
        assertThat(Difference.of("", "one two, three").addedWords()).isEqualTo(3);
    }

    @Test
    @Timeout(30)
    void boundsWhatAHostileTextCosts() {
        var before = words(100_000, 0);
        var after = words(100_000, 1);
        assertThat(Difference.of(before, after).addedWords()).isPositive();
        assertThat(Difference.of(before.replace(' ', '\n'), after.replace(' ', '\n')).isNone())
                .isFalse();
    }

    private static String words(int count, int shift) {
        return IntStream.range(0, count)
                .mapToObj(at -> (at * 7919 + shift) % 99_991 + (at % 800 == 0 ? "\n" : " "))
                .collect(Collectors.joining());
    }

    private static String text(java.util.List<Passage> passages, Passage.Kind without) {
        return passages.stream()
                .filter(each -> each.kind() != without)
                .map(Passage::text)
                .collect(Collectors.joining());
    }
}
