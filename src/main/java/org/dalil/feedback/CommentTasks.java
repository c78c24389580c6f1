package org.dalil.feedback;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.article.Articles;
import org.dalil.audit.Actor;
import org.dalil.task.NewTask;
import org.dalil.task.Task;
import org.dalil.task.TaskKind;
import org.dalil.task.TaskLists;
import org.dalil.task.TaskSubject;
import org.dalil.task.TaskWords;
import org.dalil.task.Tasks;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What readers write is to be read by somebody. One open task of a text holds what came until it is
 * ended, a line each; within the vote's transaction, in the article's line.
 */
@Singleton
class CommentTasks {
    private final VoteRepository votes;
    private final Articles articles;
    private final Accounts accounts;
    private final Tasks tasks;
    private final TaskLists lists;
    private final TaskWords words;

    CommentTasks(
            VoteRepository votes,
            Articles articles,
            Accounts accounts,
            Tasks tasks,
            TaskLists lists,
            TaskWords words) {
        this.votes = votes;
        this.articles = articles;
        this.accounts = accounts;
        this.tasks = tasks;
        this.lists = lists;
        this.words = words;
    }

    /** A vote stands as it is now. */
    void said(Vote vote) {
        var before = vote.taskId();
        if (!vote.isComment()) {
            unsaid(vote);
            return;
        }
        var open = place(vote);
        if (open.isEmpty()) {
            votes.file(idOf(vote), raise(vote).number());
        } else {
            votes.file(idOf(vote), open.get().number());
            say(open.get().number());
        }
        if (before != null && (open.isEmpty() || open.get().number() != before)) {
            say(before);
        }
    }

    /** Its words are taken out of the task they stand in. */
    void unsaid(Vote vote) {
        if (vote.taskId() != null) {
            votes.file(idOf(vote), null);
            say(vote.taskId());
        }
    }

    /** The task's words are those that stand in it; who reads none has nothing to do. */
    void say(long task) {
        var lines = lines(votes.ofTask(task));
        if (!lines.isEmpty()) {
            words.reword(task, lines, Actor.SYSTEM);
            return;
        }
        words.reword(task, "", Actor.SYSTEM);
        var now = tasks.find(task);
        var owner = owner(now.subject());
        if (now.assigneeId() == null || (owner != null && now.isOf(owner))) {
            words.withdraw(task, Actor.SYSTEM); // somebody else took it: they decide
        }
    }

    /** The one where it stands already, or else the oldest that has room for it. */
    private Optional<Task> place(Vote vote) {
        var subject = TaskSubject.article(vote.articleId());
        var open =
                lists.openOf(subject).stream()
                        .filter(task -> task.kind() == TaskKind.COMMENT)
                        .filter(task -> task.language().equals(vote.language()))
                        .filter(task -> hasRoom(task, vote))
                        .toList();
        return open.stream()
                .filter(task -> Objects.equals(task.number(), vote.taskId()))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    private boolean hasRoom(Task task, Vote vote) {
        var others =
                votes.ofTask(task.number()).stream()
                        .filter(each -> !Objects.equals(each.id(), vote.id()))
                        .toList();
        return lines(others).length() + 1 + vote.words().length() <= Tasks.LONGEST_WORDS;
    }

    private Task raise(Vote vote) {
        var wanted =
                new NewTask(
                        TaskKind.COMMENT,
                        TaskSubject.article(vote.articleId()),
                        new Language(vote.language()),
                        vote.words(),
                        null);
        return tasks.raise(wanted, owner(vote.articleId()), Actor.SYSTEM);
    }

    /** Where that is somebody who works here still. */
    private @Nullable Account owner(long article) {
        var email = articles.find(article).owner();
        return email == null ? null : accounts.findActive(email).orElse(null);
    }

    private static String lines(List<Vote> votes) {
        return votes.stream().map(Vote::words).collect(joining("\n"));
    }

    static long idOf(Vote vote) {
        return Objects.requireNonNull(vote.id(), "a stored vote has an id");
    }
}
