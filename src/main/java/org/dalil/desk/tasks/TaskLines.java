package org.dalil.desk.tasks;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.desk.frame.Words;
import org.dalil.desk.tasks.TaskSubjects.About;
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
    private final List<TaskSubjects> subjects;
    private final Accounts accounts;
    private final Settings settings;
    private final Clock clock;

    TaskLines(
            TaskLists lists,
            List<TaskSubjects> subjects,
            Accounts accounts,
            Settings settings,
            Clock clock) {
        this.lists = lists;
        this.subjects = subjects;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is still to be done about an article. */
    public List<TaskLine> openOf(long article, Language page, Account who) {
        return of(lists.openOf(TaskSubject.article(article)), page, who);
    }

    List<TaskLine> of(List<Task> tasks, Language page, Account who) {
        var about = about(tasks, page, who);
        var names = new HashMap<Long, String>();
        var today = LocalDate.ofInstant(clock.instant(), settings.portal().zone());
        return tasks.stream()
                .map(task -> line(task, about.get(task.number()), names, today))
                .toList();
    }

    TaskLine of(Task task, Language page, Account who) {
        return of(List.of(task), page, who).getFirst();
    }

    private Map<Long, About> about(List<Task> tasks, Language page, Account who) {
        var byKind = tasks.stream().collect(groupingBy(Task::subjectKind));
        var found = new HashMap<Long, About>();
        for (var each : subjects) {
            var own = byKind.get(each.kind());
            if (own != null) {
                found.putAll(each.of(own, page, who));
            }
        }
        return found;
    }

    private TaskLine line(
            Task task, @Nullable About about, Map<Long, String> names, LocalDate today) {
        var language = new Language(task.language());
        var due = task.due();
        return new TaskLine(
                about == null ? Words.of("#" + task.subject(), Language.ENGLISH) : about.title(),
                address(task),
                TaskChips.of(task),
                task.words().isEmpty() ? null : Words.of(task.words(), language),
                task.words().isEmpty() ? null : Words.of(excerpt(task.words()), language),
                task.raisedById() == null ? null : task.raisedBy(),
                task.raisedAt(),
                name(task.assigneeId(), names),
                due,
                due != null && task.isOpen() && due.isBefore(today),
                about == null ? null : about.head(),
                about == null ? null : about.fix());
    }

    static String address(Task task) {
        return "/desk/tasks/" + task.number();
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
