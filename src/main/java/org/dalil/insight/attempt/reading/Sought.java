package org.dalil.insight.attempt.reading;

import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Event.Suggested;
import org.dalil.insight.event.Strength;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One search of a visit with all pages of it that were shown, and what was opened from it. */
final class Sought {
    private static final int HITS_A_PAGE = 10;

    private final List<Shown> pages = new ArrayList<>();
    private final @Nullable Searched asked;
    private boolean opened;

    final String text;
    final Language language;
    final Instant at;
    final boolean strong;
    final Known.@Nullable Place place;
    int rank;

    private Sought(
            String text,
            Language language,
            Instant at,
            boolean strong,
            Known.@Nullable Place place,
            @Nullable Searched asked) {
        this.text = text;
        this.language = language;
        this.at = at;
        this.strong = strong;
        this.place = place;
        this.asked = asked;
    }

    /** Hits of one page, by rank. */
    private record Shown(List<Long> articles, int before) {}

    static Sought of(Searched search, Instant at, Known known) {
        var words = search.words().text();
        var sought =
                new Sought(
                        words,
                        search.spoken(),
                        at,
                        search.strength() == Strength.STRONG,
                        known.words(words, search.spoken()),
                        search);
        sought.show(search);
        return sought;
    }

    /** A suggestion that was chosen is the one strong hit of a search. */
    static Sought of(Suggested chosen, Instant at, Known.@Nullable Place place) {
        var words = chosen.words();
        var sought = new Sought(words.text(), words.language(), at, true, place, null);
        sought.pages.add(new Shown(List.of(chosen.article()), chosen.place() - 1));
        return sought;
    }

    /** The same words and conditions again: the way back from a hit, or another page. */
    boolean isAgain(Searched search) {
        return asked != null
                && asked.spoken().equals(search.spoken())
                && Objects.equals(asked.category(), search.category())
                && asked.tagged() == search.tagged()
                && text.equals(search.words().text());
    }

    void show(Searched search) {
        pages.add(new Shown(search.shown(), HITS_A_PAGE * (search.page() - 1)));
    }

    /** The rank by which it was shown, from 1; 0 where it was not. */
    int rankOf(long article) {
        for (var page : pages.reversed()) {
            var at = page.articles().indexOf(article);
            if (at >= 0) {
                return page.before() + at + 1;
            }
        }
        return 0;
    }

    /** All that were shown, as they came. */
    List<Long> shown() {
        return pages.stream().flatMap(page -> page.articles().stream()).distinct().toList();
    }

    void open(int from) {
        opened = true;
        rank = rank == 0 ? from : rank;
    }

    boolean isOpened() {
        return opened;
    }

    /** That was searched within; null: all of them. */
    @Nullable Long category() {
        return asked == null ? null : asked.category();
    }

    /** Typed, and not chosen from a list. */
    boolean isTyped() {
        return asked != null;
    }
}
