package org.dalil.desk.tasks;

import org.dalil.desk.feedback.CommentLine;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * {@code pages/desk/task}.
 *
 * @param done the key of what was just done, or null
 * @param language of what it is about, by its name
 * @param fromCase the page of the case it came up in, or null
 * @param previous the page of the task before it, or null
 * @param next of the one after it
 * @param end how it ended; null while it is open
 * @param comments what readers wrote, where it is about that
 * @param takes whether this person may make it their own
 * @param gives whether they may give it back
 * @param people whom they may give it to; empty where they may not
 * @param dates whether they may say by when
 * @param ends whether they may end it, or undo its end
 * @param problem what was wrong as a whole, or null
 */
record DeskTaskPage(
        DeskFrame desk,
        TaskLine task,
        @Nullable String done,
        String language,
        @Nullable String fromCase,
        @Nullable String previous,
        @Nullable String next,
        @Nullable End end,
        List<CommentLine> comments,
        boolean takes,
        boolean gives,
        List<Candidate> people,
        boolean dates,
        boolean ends,
        String ending,
        String due,
        @Nullable String problem,
        @Nullable String endingProblem,
        @Nullable String dueProblem,
        @Nullable String assigneeProblem) {

    /**
     * @param by null: nobody did, there was nothing to be done any more
     */
    record End(@Nullable String by, Instant at, @Nullable Words words) {}

    record Candidate(long id, String name, boolean chosen) {}
}
