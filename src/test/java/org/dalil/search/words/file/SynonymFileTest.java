package org.dalil.search.words.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.search.words.Synonym;
import org.dalil.search.words.Synonyms;
import org.dalil.search.words.Wordlist;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SynonymFileTest {
    /** Three bytes in UTF-8, one character as Java counts. */
    private static final String WIDE = "\u0E01";

    @Test
    void takesBackWhatItGaveWhereTwoLanguagesAreFullToTheLastLetter() {
        var side = Collections.nCopies(Synonyms.MOST_EXPRESSIONS, WIDE.repeat(Synonyms.LONGEST));
        var words = full(List.of("ar", "th"), side);
        assertThat(SynonymFile.read(bytes(words))).hasSize(2 * Synonyms.MOST);
    }

    @Test
    void takesBackWhatItGaveWhereTenLanguagesAreFull() {
        var codes = List.of("ar", "en", "fr", "de", "tr", "ur", "fa", "es", "it", "pt");
        var words = full(codes, List.of("word"));
        assertThat(SynonymFile.read(bytes(words))).hasSize(10 * Synonyms.MOST);
    }

    private static Wordlist full(List<String> codes, List<String> side) {
        var all = new ArrayList<Synonym>();
        for (var code : codes) {
            for (var at = 0; at < Synonyms.MOST; at++) {
                all.add(new Synonym(0, new Language(code), side, side, false));
            }
        }
        return new Wordlist(all);
    }

    private static byte[] bytes(Wordlist words) {
        return SynonymFile.written(words).getBytes(StandardCharsets.UTF_8);
    }
}
