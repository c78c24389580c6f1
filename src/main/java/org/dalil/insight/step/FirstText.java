package org.dalil.insight.step;

import org.dalil.article.revision.Text;
import org.dalil.text.Hidden;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the issue of a new article begins with: the words customers use, the cases, and what is
 * nearest. Everything is a list entry of plain text: nothing that somebody typed into a search
 * becomes a heading, a link or a tag.
 */
final class FirstText {
    private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~&:@";

    private FirstText() {}

    /**
     * @param words as whoever writes may read them, the most typed first
     * @param cases by number
     * @param nearest of the article's language
     */
    static String issue(List<String> words, List<Long> cases, List<NearArticle> nearest) {
        return Stream.of(
                        words.stream().map(FirstText::plain),
                        cases.stream().map(number -> "\\#" + number),
                        nearest.stream().map(FirstText::link))
                .map(entries -> entries.map(entry -> "- " + entry).collect(joined()))
                .filter(list -> !list.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static Collector<CharSequence, ?, String> joined() {
        return Collectors.joining("\n");
    }

    /** In one line, as long as a title may be; empty where nothing can be read. */
    static String title(String typed) {
        var title = Hidden.without(typed).replaceAll("\\s+", " ").strip();
        if (title.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "";
        }
        if (title.length() <= Text.LONGEST_TITLE) {
            return title;
        }
        var end = Text.LONGEST_TITLE - 1;
        var half = Character.isHighSurrogate(title.charAt(end - 1));
        return title.substring(0, half ? end - 1 : end) + "…";
    }

    /** The short address leads to the reader's language, and is a link wherever it is shown. */
    private static String link(NearArticle article) {
        return "[" + plain(article.title()) + "](/a/" + article.id() + ")";
    }

    /** Each mark of Markdown stands for itself, in one line. */
    static String plain(String words) {
        var plain = new StringBuilder();
        Hidden.without(words)
                .replaceAll("\\s+", " ")
                .strip()
                .codePoints()
                .forEach(
                        letter -> {
                            if (SPECIAL.indexOf(letter) >= 0) {
                                plain.append('\\');
                            }
                            plain.appendCodePoint(letter);
                        });
        return plain.toString();
    }
}
