package org.dalil.desk.settings.synonyms;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/synonyms}: the list.
 *
 * @param done the key of what was just done, or empty
 * @param words what the list is held to, or empty
 * @param filtered whether it is held to anything
 */
record DeskSynonymsPage(
        DeskFrame desk,
        String done,
        String words,
        List<DeskSynonymPage.Choice> languages,
        boolean filtered,
        int count,
        List<Line> synonyms,
        @Nullable Pager pager) {

    /**
     * @param way the key of the word for its direction
     */
    record Line(String address, Words typed, String way, Words found, String language) {}
}
