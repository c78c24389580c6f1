package org.dalil.search.query;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes once through what was typed and looks for signs. A sign stands at the beginning of a word
 * and touches what it is said of; everything else (a hyphen within a word, C++, a dash between
 * blanks, a quote that nobody closes) is text.
 */
final class Reading {
    /** With so many words around them, quotes are those of a sentence. */
    static final int SENTENCE = 3;

    private final String typed;
    private final List<Sign> signs = new ArrayList<>();

    Reading(String typed) {
        this.typed = typed;
    }

    Query query() {
        look();
        if (signs.isEmpty()) {
            return new Query.Plain(typed);
        }
        if (signs.stream().noneMatch(Sign::spoken) && Letters.words(unquoted()) >= SENTENCE) {
            return new Query.Quoting(typed, strict());
        }
        var words = words();
        var demands = counted().stream().map(Sign::demand).distinct().toList();
        var more = signs.size() > Query.MOST_SIGNS;
        return Letters.has(words)
                ? new Query.Demanding(words, demands, more)
                : new Query.Excluding(typed, demands, more);
    }

    private List<Sign> counted() {
        return signs.subList(0, Math.min(signs.size(), Query.MOST_SIGNS));
    }

    private void look() {
        var first = true;
        for (var at = 0; at < typed.length(); ) {
            var sign = first ? sign(at) : null;
            if (sign != null) {
                signs.add(sign);
                at = sign.end();
                first = false;
            } else {
                first = Letters.isBlank(typed, at) || first && Letters.isUnseen(typed, at);
                at++;
            }
        }
    }

    private @Nullable Sign sign(int at) {
        var sign = typed.charAt(at);
        if (Quotes.isOne(sign)) {
            return phrase(at, at, false);
        }
        if (sign != '+' && sign != '-') {
            return null;
        }
        var next = Letters.skipUnseen(typed, at + 1);
        if (next == typed.length()) {
            return null;
        }
        return Quotes.isOne(typed.charAt(next)) ? phrase(at, next, true) : word(at, next);
    }

    private @Nullable Sign phrase(int at, int quote, boolean spoken) {
        var end = Quotes.end(typed, quote);
        if (end < 0) {
            return null;
        }
        var written = Quotes.blanked(Letters.seen(typed.substring(quote + 1, end)));
        if (!Letters.has(written)) {
            return null;
        }
        var demand =
                typed.charAt(at) == '-'
                        ? new Demand.WithoutPhrase(written)
                        : new Demand.Phrase(written);
        return new Sign(demand, at, quote, end + 1, spoken);
    }

    private @Nullable Sign word(int at, int first) {
        if (!Letters.isOne(typed, first)) {
            return null;
        }
        var end = first;
        while (end < typed.length()
                && !Letters.isBlank(typed, end)
                && !Quotes.isOne(typed.charAt(end))) {
            end++;
        }
        var written = Letters.untrailed(Letters.seen(typed.substring(first, end)));
        var demand =
                typed.charAt(at) == '-'
                        ? new Demand.WithoutWord(written)
                        : new Demand.Word(written);
        return new Sign(demand, at, first, end, true);
    }

    /** What is typed outside of quotes. */
    private String unquoted() {
        var rest = new StringBuilder(typed);
        signs.forEach(sign -> blank(rest, sign.start(), sign.end()));
        return rest.toString();
    }

    /** What must not be there is no word, also where it does not count. */
    private String words() {
        var words = new StringBuilder(typed);
        for (var sign : signs) {
            switch (sign.demand()) {
                case Demand.Word _ -> blank(words, sign.start(), sign.first());
                case Demand.Phrase _ -> {
                    blank(words, sign.start(), sign.first() + 1);
                    blank(words, sign.end() - 1, sign.end());
                }
                case Demand.WithoutWord _, Demand.WithoutPhrase _ ->
                        blank(words, sign.start(), sign.end());
            }
        }
        return Letters.signless(words.toString());
    }

    private String strict() {
        var strict = new StringBuilder(typed);
        counted().reversed().forEach(sign -> strict.insert(sign.start(), '+'));
        return strict.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (var at = from; at < to; at++) {
            text.setCharAt(at, ' ');
        }
    }

    /**
     * @param first the quote, or the first letter behind + or -
     * @param end behind all of it
     * @param spoken whether + or - stands before it
     */
    private record Sign(Demand demand, int start, int first, int end, boolean spoken) {}
}
