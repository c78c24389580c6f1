package org.dalil.search.language;

import org.dalil.search.language.lexicon.Lexicon;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of texts in one language. A word is read by the script it is written in: Latin words in
 * an Arabic text as English. Safe for many threads.
 */
public final class Analysis {
    /** Grows by one whenever the same text may give other words, so that indexes are made anew. */
    public static final int VERSION = 2;

    /** Frequent words are analysed once; past this many, memory starts again. */
    private static final int REMEMBERED = 30_000;

    private static final int LONGEST_WORD = 60;

    private final Relatives relatives;
    private final Writing arabic;
    private final Writing latin;
    private final Writing other = new Plain();
    private final Map<String, Forms> remembered = new ConcurrentHashMap<>();

    Analysis(Writing arabic, Writing latin, Relatives relatives) {
        this.arabic = arabic;
        this.latin = latin;
        this.relatives = relatives;
    }

    /** With the words that ship. */
    public static Analysis of(Language language) {
        return of(language, Lexicon.SHIPPED);
    }

    public static Analysis of(Language language, Lexicon lexicon) {
        var writtenInLatin = language.script() == Character.UnicodeScript.LATIN;
        var isEnglish = language.locale().getLanguage().equals("en");
        var relatives = new Relatives(lexicon);
        return new Analysis(
                new Arabic(relatives),
                isEnglish || !writtenInLatin ? new English() : new Plain(),
                relatives);
    }

    /** Words in order; what has no letter or digit is left out. */
    public List<Word> words(String text) {
        return words(text, (start, end, kind) -> true);
    }

    /** Those words that may be among what is looked for. */
    public List<Word> words(String text, Glance lookedFor) {
        return words(text, (start, end, kind) -> lookedFor.mayMatch(text, start, end, kind));
    }

    /** For looking through texts for words that have one of these forms. */
    public Glance glance(Collection<String> forms) {
        return new Glance(forms, relatives);
    }

    private List<Word> words(String text, Taken taken) {
        var words = new ArrayList<Word>();
        Splitter.split(
                text,
                (start, end, kind) -> {
                    var last = words.isEmpty() ? null : words.getLast();
                    var asks = last != null && Negation.mayBe(last.forms());
                    if (asks || taken.is(start, end, kind)) {
                        var cut = Math.min(end, start + LONGEST_WORD);
                        var forms = forms(text.substring(start, cut), kind);
                        if (asks && Negation.isBefore(forms)) {
                            words.set(words.size() - 1, last.read(Negation.forms()));
                        }
                        if (!forms.exact().isEmpty()) {
                            words.add(new Word(start, end, forms));
                        }
                    }
                });
        return words;
    }

    private Forms forms(String word, Kind kind) {
        var known = remembered.get(word);
        if (known != null) {
            return known;
        }
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        var forms = writing(kind).forms(word);
        remembered.put(word, forms);
        return forms;
    }

    private Writing writing(Kind kind) {
        return switch (kind) {
            case ARABIC -> arabic;
            case LATIN, DIGIT -> latin;
            case OTHER, UNSPACED, NONE, MARK, JOINER -> other;
        };
    }

    private interface Taken {
        boolean is(int start, int end, Kind kind);
    }
}
