package org.dalil.desk.tasks;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.frame.Words;
import org.dalil.settings.Settings;
import org.dalil.task.Task;
import org.dalil.task.TaskLists;
import org.dalil.task.TaskSubject;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows tasks: with the title of what each is about, in the language it is about. */
@Singleton
public class TaskLines {
    private static final int EXCERPT = 140;

    private final TaskLists lists;
    private final Overviews overviews;
    private final Accounts accounts;
    private final Settings settings;
    private final Clock clock;

    TaskLines(
            TaskLists lists,
            Overviews overviews,
            Accounts accounts,
            Settings settings,
            Clock clock) {
        this.lists = lists;
        this.overviews = overviews;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is still to be done about an article. */
    public List<TaskLine> openOf(long article) {
        return of(lists.openOf(TaskSubject.article(article)));
    }

    List<TaskLine> of(List<Task> tasks) {
        var ids = tasks.stream().map(Task::subject).distinct().toList();
        var texts = overviews.ofArticles(ids).stream().collect(groupingBy(Overview::articleId));
        var names = new HashMap<Long, String>();
        var today = LocalDate.ofInstant(clock.instant(), settings.portal().zone());
        return tasks.stream()
                .map(
                        task ->
                                line(
                                        task,
                                        texts.getOrDefault(task.subject(), List.of()),
                                        names,
                                        today))
                .toList();
    }

    TaskLine of(Task task) {
        return of(List.of(task)).getFirst();
    }

    private TaskLine line(
            Task task, List<Overview> texts, Map<Long, String> names, LocalDate today) {
        var language = new Language(task.language());
        var due = task.due();
        return new TaskLine(
                title(task, texts),
                address(task),
                TaskChips.of(task),
                task.words().isEmpty() ? null : Words.of(task.words(), language),
                task.words().isEmpty() ? null : Words.of(excerpt(task.words()), language),
                task.raisedBy(),
                task.raisedAt(),
                name(task.assigneeId(), names),
                due,
                due != null && task.isOpen() && due.isBefore(today),
                texts.isEmpty() ? null : head(task) + "/" + task.language() + "/edit");
    }

    static String address(Task task) {
        return "/desk/tasks/" + task.number();
    }

    /** The page of what it is about. */
    static String head(Task task) {
        return switch (task.subjectKind()) {
            case ARTICLE -> "/desk/articles/" + task.subject();
        };
    }

    /** Its number where it has no text, or is no more. */
    private static Words title(Task task, List<Overview> texts) {
        return texts.stream()
                .filter(text -> text.language().equals(task.language()))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .map(text -> Words.of(text.title(), new Language(text.language())))
                .orElseGet(() -> Words.of("#" + task.subject(), Language.ENGLISH));
    }

    private @Nullable String name(@Nullable Long account, Map<Long, String> names) {
        return account == null
                ? null
                : names.computeIfAbsent(
                        account, id -> accounts.find(id).map(Account::name).orElse("#" + id));
    }

    /** Ends behind a whole word. */
    private static String excerpt(String words) {
        var line = words.replaceAll("\\s+", " ");
        if (line.length() <= EXCERPT) {
            return line;
        }
        var end = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, EXCERPT / 2)) + "…";
    }
}
