package org.dalil.desk.articles;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * {@code pages/desk/article}: the head of an article, with every text of it.
 *
 * @param title in the page's language where it has that
 * @param kind the key of its kind's message
 * @param done the key of what was just done, or null
 * @param writes whether this person may write in it
 * @param erase where this person can erase it, or null
 */
record DeskArticlePage(
        DeskFrame desk,
        Words title,
        String kind,
        @Nullable String category,
        @Nullable String owner,
        @Nullable String done,
        boolean writes,
        @Nullable String erase,
        List<TextPart> texts,
        List<MissingText> missing) {

    /**
     * One text of it. The five words from {@code live} on are what its sentence is made of.
     *
     * @param language its name in the page's language
     * @param live {@code everyone}, {@code staff}, {@code archived} or {@code none}
     * @param since when it went live, or null
     * @param pending {@code review}, {@code scheduled}, {@code returned} or {@code none}
     * @param handedInBy whose revision that is, or empty
     * @param writer whose draft there is, or empty
     * @param view its address on the portal, as a customer gets it; null where nothing is live
     * @param review where what was handed in last is talked about; null where that is over
     */
    record TextPart(
            String id,
            String language,
            Words title,
            List<Chip> chips,
            String live,
            @Nullable Instant since,
            String pending,
            String handedInBy,
            String draft,
            String writer,
            String edit,
            @Nullable String view,
            @Nullable String review,
            List<HistoryLine> history) {}

    /**
     * One revision.
     *
     * @param readers the key of the message that says whom it is for
     * @param note what its author said about it, or null
     */
    record HistoryLine(
            int number,
            Words title,
            String address,
            String author,
            Instant at,
            Chip chip,
            String readers,
            boolean minor,
            @Nullable Words note) {}

    /** A language it has no text in, and where to begin one. */
    record MissingText(String language, String edit) {}
}
