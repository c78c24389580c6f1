package org.dalil.desk.feedback;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.Words;
import org.dalil.feedback.Comment;
import org.dalil.feedback.Helpfulness;
import org.dalil.feedback.Tally;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What readers say, as lines; for who works here. */
@Singleton
public class ReaderVoices {
    private static final int MOST = 50;

    private final Helpfulness helpfulness;

    ReaderVoices(Helpfulness helpfulness) {
        this.helpfulness = helpfulness;
    }

    /** By revision, in all languages; those without a vote are missing. */
    public Map<Long, Tally> votes(long article) {
        return helpfulness.ofRevisions(article);
    }

    /** Of a text, newest first. */
    public List<CommentLine> comments(long article, Language language) {
        return helpfulness.comments(article, MOST).stream()
                .filter(comment -> comment.language().equals(language))
                .map(comment -> line(comment, address(comment.task())))
                .toList();
    }

    /** Those a task is about, oldest first. */
    public List<CommentLine> ofTask(long task) {
        return helpfulness.commentsOf(task, MOST).stream()
                .map(comment -> line(comment, null))
                .toList();
    }

    private static CommentLine line(Comment comment, @Nullable String task) {
        var reason = comment.reason();
        return new CommentLine(
                reason == null ? null : "vote.reason." + reason.name().toLowerCase(Locale.ROOT),
                Words.of(comment.words(), comment.language()),
                comment.at(),
                task);
    }

    private static @Nullable String address(@Nullable Long task) {
        return task == null ? null : "/desk/tasks/" + task;
    }
}
