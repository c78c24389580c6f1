package org.dalil.benchmark.scale;

import org.dalil.account.Audience;
import org.dalil.search.SuggestRequest;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What stands in the field while people type titles of real articles, in both languages. */
enum Typing {
    ONE_LETTER(title -> title.substring(0, 1)),
    THREE_LETTERS(title -> title.substring(0, Math.min(3, title.length()))),
    A_WORD(title -> word(title, 0)),
    THE_LONGEST_WORD(Typing::longest),
    TWO_WORDS_AND_A_LETTER(title -> begun(title, 2)),
    FOUR_WORDS_AND_A_LETTER(title -> begun(title, 4)),
    A_WORD_WITH_A_SLIP(title -> slip(longest(title))),
    TWO_WORDS_AND_ONE_WITH_A_SLIP(title -> word(title, 0) + " " + slip(longest(title))),
    NOTHING_THAT_IS_THERE(title -> "zq" + longest(title) + " wqx" + word(title, 0));

    private static final int EACH = 200;
    private static final int MOST = 7;

    private final UnaryOperator<String> typed;

    Typing(UnaryOperator<String> typed) {
        this.typed = typed;
    }

    /** Of titles that lie as far apart as may be, the languages in turn. */
    List<SuggestRequest> of(List<RealArticle> real) {
        var requests = new ArrayList<SuggestRequest>();
        for (var language : List.of(Language.ENGLISH, Language.ARABIC)) {
            var own = real.stream().filter(each -> each.language().equals(language)).toList();
            for (var at = 0; at < EACH; at++) {
                var title = own.get((int) ((long) at * own.size() / EACH)).title().trim();
                requests.add(
                        new SuggestRequest(typed.apply(title), language, Audience.PUBLIC, MOST));
            }
        }
        return requests;
    }

    private static String word(String title, int number) {
        var words = title.split("\\s+");
        return words[Math.min(number, words.length - 1)];
    }

    private static String begun(String title, int words) {
        var all = List.of(title.split("\\s+"));
        var whole = String.join(" ", all.subList(0, Math.min(words, all.size())));
        return all.size() > words ? whole + " " + all.get(words).charAt(0) : whole;
    }

    private static String longest(String title) {
        var longest = "";
        for (var word : title.split("\\s+")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    /** Two letters in its middle swapped. */
    private static String slip(String word) {
        var at = word.length() / 2;
        return at == 0
                ? word
                : word.substring(0, at - 1)
                        + word.charAt(at)
                        + word.charAt(at - 1)
                        + word.substring(at + 1);
    }
}
