package org.dalil.desk.settings.synonyms;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.frame.Words;
import org.dalil.search.words.Synonym;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/synonyms}: the list.
 *
 * @param done the key of what was just done, or empty
 * @param gone what was just taken away
 * @param words what the list is held to, or empty
 * @param filtered whether it is held to anything
 */
record DeskSynonymsPage(
        DeskFrame desk,
        String done,
        @Nullable Gone gone,
        String words,
        List<DeskSynonymPage.Choice> languages,
        boolean filtered,
        int count,
        List<Line> synonyms,
        @Nullable Pager pager) {

    /** As the form of a new one sends it. */
    record Gone(String language, String typed, String found, String way) {
        static Gone of(Synonym synonym) {
            return new Gone(
                    synonym.language().code(),
                    String.join(", ", synonym.typed()),
                    String.join(", ", synonym.found()),
                    synonym.bothWays() ? SynonymForm.BOTH : SynonymForm.ONE);
        }
    }

    /**
     * @param way the key of the word for its direction
     */
    record Line(String address, Words typed, String way, Words found, String language) {}
}
