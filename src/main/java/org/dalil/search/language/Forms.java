package org.dalil.search.language;

import java.util.List;

/**
 * By what a word is found.
 *
 * @param exact the word as it is written, normalised; empty where nothing but marks is left
 * @param stems what it has in common with its relatives, itself among them; two words meet if they
 *     share one
 * @param light a word that people write in every question (the, how, من, كيف): it may add to a
 *     score but is no reason to show a hit
 */
public record Forms(String exact, List<String> stems, boolean light) {
    static final Forms NONE = new Forms("", List.of(), true);

    static Forms of(String exact, boolean light) {
        return new Forms(exact, List.of(exact), light);
    }
}
