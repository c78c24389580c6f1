package org.dalil.desk.review;

import org.dalil.desk.check.Check;
import org.dalil.desk.difference.Change;
import org.dalil.desk.effect.TextEffect;
import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.desk.redaction.RedactionPart;
import org.dalil.text.SafeHtml;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * One text in review, beside what is live.
 *
 * @param missed whether it was approved for a time at which something else was live
 * @param problem what was not done and why, or null
 * @param means what approving it means for readers, as a sentence
 * @param effects what it changed since it went live
 * @param claimable whether it is nobody's yet and this person may decide it
 * @param decision null where this person cannot decide it; {@code undecidable} says why then
 * @param undecidable a sentence, or null
 * @param kept words that were typed into a form that is gone, or null
 */
public record DeskReviewPage(
        DeskFrame desk,
        String address,
        Words words,
        String language,
        String languageCode,
        String direction,
        Chip chip,
        String author,
        Instant since,
        @Nullable Words note,
        int added,
        int removed,
        boolean fresh,
        boolean minor,
        boolean missed,
        String article,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String done,
        @Nullable Problem problem,
        String means,
        Change change,
        @Nullable Change correction,
        List<TextEffect> effects,
        SafeHtml html,
        List<Check> checks,
        List<Origin> origins,
        RedactionPart redactions,
        @Nullable Taken taken,
        boolean claimable,
        @Nullable Decision decision,
        @Nullable String undecidable,
        @Nullable String kept,
        @Nullable Outcome outcome,
        boolean withdrawable,
        boolean takeable,
        List<Comment> comments,
        String comment) {

    /**
     * @param field the id of what it concerns
     */
    public record Problem(String field, String words) {}

    /**
     * @param mine whether the person who looks has taken it
     */
    public record Taken(String by, boolean mine) {}

    /**
     * The forms that decide, with what was typed.
     *
     * @param over what is live, or empty
     * @param zone the name of the portal's zone, in which {@code at} is
     * @param knows whether it is asked again, because other revisions of the text wait
     */
    public record Decision(
            String over,
            List<Choice> audiences,
            String at,
            String zone,
            boolean knows,
            List<Choice> reasons,
            String words,
            @Nullable String licensed,
            @Nullable String atProblem,
            @Nullable String wordsProblem,
            @Nullable String knowingProblem,
            @Nullable String audienceProblem) {}

    /**
     * @param label the key of its message
     */
    public record Choice(String value, String label, boolean chosen) {}

    /** How it was decided. */
    public record Outcome(String sentence, List<String> reasons, @Nullable Words words) {}

    /** A case that the text was written from: what the customer wrote and searched for. */
    public record Origin(
            String address,
            String number,
            Words subject,
            List<String> description,
            List<String> searches,
            String language,
            String direction) {}

    /** One of the thread. */
    public record Comment(String author, Instant at, Words words, @Nullable String of) {}
}
