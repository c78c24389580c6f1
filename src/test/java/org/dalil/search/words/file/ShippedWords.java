package org.dalil.search.words.file;

import org.dalil.search.words.Synonym;
import org.dalil.search.words.SynonymWish;
import org.dalil.search.words.Wordlist;

import java.util.List;
import java.util.Objects;

/** The synonyms that ship, as a new installation has them, without a base to keep them. */
public final class ShippedWords {
    private ShippedWords() {}

    public static Wordlist all() {
        return new Wordlist(
                SynonymFile.read(Seed.shipped()).stream()
                        .map(line -> synonym(Objects.requireNonNull(line.wish()).tidied()))
                        .toList());
    }

    private static Synonym synonym(SynonymWish wish) {
        return new Synonym(
                0, wish.language(), parts(wish.typed()), parts(wish.found()), wish.bothWays());
    }

    private static List<String> parts(String side) {
        return side.isEmpty() ? List.of() : List.of(side.split(", "));
    }
}
