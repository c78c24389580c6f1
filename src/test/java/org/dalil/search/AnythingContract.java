package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Whatever is typed gets an answer, soon, from any engine. */
public abstract class AnythingContract extends EngineContract {
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final List<String> TYPED =
            List.of(
                    "",
                    "   ",
                    "?!…",
                    "how to the",
                    "\"unbalanced",
                    "((((",
                    "+-&&||!(){}[]^\"~*?:\\/",
                    "title:password AND NOT body:[a TO z]",
                    "*",
                    "*".repeat(1_000_000),
                    "password~10 OR /.*/",
                    "😀😀😀 password",
                    "\u202Eأهلا\u202C \u200F\u200B\u2066",
                    "\uD83D",
                    "\u0000\u0001",
                    "١٢٣ 123 ۱۲۳ १२३",
                    "password ".repeat(3000),
                    "a".repeat(20_000),
                    "abcdefghij".repeat(3) + " " + "klmnopqrst".repeat(3),
                    "密码 パスワード รหัสผ่าน",
                    "2lghaa 7sab ".repeat(3000),
                    "aeiou3aeiou3aeiou3 ".repeat(8),
                    "ما ".repeat(3000),
                    ".NET".repeat(3000) + "+#".repeat(3000),
                    "sign-".repeat(3000),
                    "-".repeat(20_000),
                    "+password ".repeat(2000),
                    "-a +b \"c d\" ".repeat(2000),
                    "password \"unbalanced -\"",
                    "«كلمة \"المرور» ".repeat(1000),
                    "\u202E+\u2066-\u202Ereset\u2069 \u200F-\u200Fكلمة",
                    "-١٢٣ +123 \"۱۲۳\" reset",
                    "+😀 -\uD83D \"\uDE00\" password",
                    "'; drop table article; --",
                    "<script>alert(1)</script>");

    private static final List<String> WORDS =
            List.of("password", "+reset", "-reset password", "\"reset a\"", "كلمة -اضغط", "«كلمة");

    @BeforeEach
    void fill() {
        shelf.put(
                Shelf.shared(1, "Reset a password", "Press forgot (twice): a/b [c]."),
                Shelf.arabic(2, "إعادة تعيين كلمة المرور", "اضغط على «نسيت» 123."));
    }

    @Test
    void whateverIsTypedIsAnswered() {
        var began = Instant.now();
        TYPED.forEach(this::ask);
        assertThat(Duration.between(began, Instant.now())).isLessThan(SOON);
        assertThat(Shelf.ids(asked("+password AND (reset").hits())).containsExactly(1L);
        assertThat(Shelf.ids(asked("+password AND -(reset").hits())).containsExactly(1L);
    }

    @Test
    void whateverKeysAreHitTheIndexAnswers() {
        var keys = "abc كلمة المرور 😀\"\"«»“”'()++--–*~:/\\\u200F\u202E\u2066\u0651١2३\uD83D_.,";
        var random = Fuzz.random(20261121);
        var rounds = Fuzz.rounds();
        for (var round = 0; round < rounds; round++) {
            var typed = new StringBuilder();
            for (var length = random.nextInt(40); length > 0; length--) {
                typed.append(keys.charAt(random.nextInt(keys.length())));
            }
            ask(typed.toString());
            ask(WORDS.get(random.nextInt(WORDS.size())) + " " + typed);
        }
    }

    @Test
    void whateverStandsInATextIsIndexed() {
        TYPED.stream()
                .filter(text -> text.length() < 100_000)
                .forEach(
                        text -> {
                            var title = text.substring(0, Math.min(text.length(), 200));
                            var nasty = Shelf.shared(3, title, text + " zebra", text);
                            index.replace(new Batch(Set.of(3L), List.of(nasty), 99));
                            assertThat(Shelf.ids(asked("zebra").hits())).containsExactly(3L);
                        });
    }

    private void ask(String typed) {
        var results = asked(typed);
        results.hits().forEach(hit -> assertThat(hit.title()).isNotBlank());
        assertThat(results.total()).isBetween(0L, 1000L);
        index.suggest(new SuggestRequest(typed, Language.ARABIC, Audience.PUBLIC, 5));
    }

    private Results asked(String typed) {
        return index.search(SearchRequest.of(typed, Language.ENGLISH, Audience.PUBLIC));
    }
}
