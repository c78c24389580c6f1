package org.dalil.search.words.file;

import org.dalil.search.words.Synonym;
import org.dalil.search.words.Wordlist;

import java.util.List;

/**
 * What would come of a file.
 *
 * @param report as if it had been taken
 * @param synonyms that would be added
 */
public record FileTrial(FileReport report, List<Synonym> synonyms) {

    /** What is new, as a file of its own. */
    public String fresh() {
        return SynonymFile.written(new Wordlist(synonyms));
    }
}
