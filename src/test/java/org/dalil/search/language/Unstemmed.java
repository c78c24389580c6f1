package org.dalil.search.language;

import org.dalil.search.language.lexicon.Lexicon;
import org.dalil.text.Language;

import java.util.List;

/**
 * Analysis that finds a word by what is written alone, folded as ever.
 *
 * @param latin whether Latin words are cut to their stems all the same
 */
public record Unstemmed(boolean latin) {

    public Analysis of(Language language, Lexicon lexicon) {
        var relatives = new Relatives(lexicon);
        var english = new English();
        return new Analysis(
                bare(new Arabic(relatives)), latin ? english : bare(english), relatives);
    }

    private static Writing bare(Writing stemming) {
        return word -> {
            var forms = stemming.forms(word);
            return forms.exact().isEmpty()
                    ? forms
                    : new Forms(forms.exact(), List.of(forms.exact()), forms.light());
        };
    }
}
