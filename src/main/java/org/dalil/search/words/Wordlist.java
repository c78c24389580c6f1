package org.dalil.search.words;

import org.dalil.text.Language;

import java.util.List;
import java.util.stream.Stream;

/** Synonyms of all languages at one moment, as a value: those that are kept, or a try at others. */
public record Wordlist(List<Synonym> synonyms) {
    public static final Wordlist EMPTY = new Wordlist(List.of());

    public Wordlist {
        synonyms = List.copyOf(synonyms);
    }

    public List<Synonym> in(Language language) {
        return synonyms.stream().filter(each -> each.language().equals(language)).toList();
    }

    /** The list with this one in the place of the one that has its id, or behind all. */
    public Wordlist with(Synonym synonym) {
        return without(synonym.id()).with(List.of(synonym));
    }

    /** The list with these behind all. */
    public Wordlist with(List<Synonym> fresh) {
        return new Wordlist(Stream.concat(synonyms.stream(), fresh.stream()).toList());
    }

    /** 0 is nobody's. */
    public Wordlist without(long id) {
        return new Wordlist(synonyms.stream().filter(each -> each.id() != id || id == 0).toList());
    }
}
