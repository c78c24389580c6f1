package org.dalil.desk.articles;

import org.dalil.desk.care.Standing;
import org.dalil.desk.effect.TextEffect;
import org.dalil.desk.feedback.CommentLine;
import org.dalil.desk.feedback.VoteCount;
import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.desk.links.LinkLine;
import org.dalil.desk.tasks.TaskLine;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code pages/desk/article}: the head of an article, with every text of it.
 *
 * @param title in the page's language where it has that
 * @param kind the key of its kind's message
 * @param done the key of what was just done, or null
 * @param writes whether this person may write in it
 * @param erase where this person can erase it, or null
 * @param trail where what was done to it stands, or null
 * @param look null: no day is set
 * @param flags what is to be done about it
 * @param effects what its texts changed
 * @param shelved why it is archived and what took its place; null where it is not
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
        @Nullable String trail,
        String address,
        @Nullable Look look,
        List<TaskLine> flags,
        int flagged,
        List<TextEffect> effects,
        @Nullable Shelved shelved,
        List<TextPart> texts,
        List<MissingText> missing) {

    /**
     * One text of it.
     *
     * @param language its name in the page's language
     * @param standing what its sentence is made of
     * @param view its address on the portal, as a customer gets it; null where nothing is live
     * @param links of what is live that lead nowhere, and {@code dead} how many they are
     * @param votes on what is live; null where nothing is, or nobody voted
     * @param comments what readers wrote of it, newest first
     */
    record TextPart(
            String id,
            String language,
            Words title,
            List<Chip> chips,
            Standing standing,
            String edit,
            @Nullable String view,
            List<LinkLine> links,
            int dead,
            @Nullable VoteCount votes,
            List<CommentLine> comments,
            List<HistoryLine> history) {}

    /**
     * One revision.
     *
     * @param readers the key of the message that says whom it is for
     * @param note what its author said about it, or null
     * @param votes on it; null where nobody voted
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
            @Nullable Words note,
            @Nullable VoteCount votes) {}

    /** The day it is looked at again, and whether that has passed. */
    record Look(LocalDate day, boolean late) {}

    /**
     * In the archive.
     *
     * @param replacement the title of what took its place, or null
     * @param address of that on the desk, or null
     * @param restores whether this person may bring it back
     */
    record Shelved(
            @Nullable String reason,
            @Nullable Words replacement,
            @Nullable String address,
            boolean restores) {}

    /** A language it has no text in, and where to begin one. */
    record MissingText(String language, String edit) {}
}
