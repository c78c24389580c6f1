package org.dalil.desk.articles.list;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/bulk}: what became of each of several articles.
 *
 * @param done the key of what was done
 * @param count to how many
 * @param refused what could not be done, and why
 * @param back the address of the list they were chosen from
 */
record DeskBulkPage(
        DeskFrame desk,
        String done,
        int count,
        List<Line> changed,
        List<Line> refused,
        String back,
        @Nullable Undo undo) {

    /**
     * @param title of the article; null where it is gone
     * @param why the key of the reason, or empty
     */
    record Line(String article, @Nullable Words title, String address, String why) {}

    /**
     * The form that undoes it.
     *
     * @param address where it is sent
     * @param label the key of its button
     * @param hint the key of what is to be known before, or null
     */
    record Undo(
            String address,
            String deed,
            String articles,
            String was,
            String tag,
            String label,
            @Nullable String hint) {}
}
