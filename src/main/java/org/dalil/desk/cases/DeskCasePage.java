package org.dalil.desk.cases;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.text.SafeHtml;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * {@code pages/desk/case}.
 *
 * @param number as the customer was told
 * @param origin the system and reference it came from; null for our own
 * @param whose the name of who works on it, or null
 * @param mine whether that is who looks
 * @param open whether it can be answered and closed
 * @param owing whether it is closed and owes an outcome
 * @param answer the article that belongs to its outcome, or null
 * @param report where the report of it is written, or null
 * @param resolution what fixed it, or empty
 * @param next the case that waits for this person next, or null
 * @param left a report that stays though the outcome it was made for was undone, or null
 * @param choices articles that may be its answer, one of them chosen
 * @param unsent what was typed into fields that it does not have any more
 * @param problem what was wrong with what was sent, or null; {@code place} is the element's id
 * @param two whether an article and a line are two outcomes, of which one is to be chosen
 */
record DeskCasePage(
        DeskFrame desk,
        String address,
        String number,
        @Nullable String origin,
        Words subject,
        Chip chip,
        @Nullable String whose,
        boolean mine,
        boolean open,
        boolean owing,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<String> description,
        String language,
        String direction,
        List<String> searches,
        List<Picture> pictures,
        @Nullable String erase,
        @Nullable String trail,
        @Nullable Words product,
        @Nullable Suggested cameFrom,
        List<Fact> customer,
        List<Reply> replies,
        List<LinkLine> links,
        @Nullable Suggested answer,
        @Nullable String report,
        String resolution,
        @Nullable String next,
        List<Choice> choices,
        @Nullable Suggested left,
        String version,
        String reply,
        String other,
        String line,
        String link,
        List<String> unsent,
        @Nullable String problem,
        String place,
        @Nullable String replyProblem,
        @Nullable String fixedProblem,
        @Nullable String otherProblem,
        @Nullable String linkProblem,
        @Nullable String two,
        @Nullable String changed) {

    record Fact(String label, String value) {}

    record Reply(SafeHtml html, String direction, Instant at, String author) {}

    record LinkLine(
            String label, Words title, String address, String kind, long article, boolean loose) {}

    record Choice(Suggested article, boolean chosen) {}

    /** A screenshot that the customer sent. */
    record Picture(String address, int number) {}
}
