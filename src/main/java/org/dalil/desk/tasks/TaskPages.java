package org.dalil.desk.tasks;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Permission;
import org.dalil.cases.Cases;
import org.dalil.cases.NoSuchCase;
import org.dalil.desk.feedback.CommentLine;
import org.dalil.desk.feedback.ReaderVoices;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Words;
import org.dalil.desk.tasks.DeskTaskPage.Candidate;
import org.dalil.desk.tasks.DeskTaskPage.End;
import org.dalil.task.Task;
import org.dalil.task.TaskKind;
import org.dalil.task.TaskRefused.Field;
import org.dalil.task.Tasks;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Makes the page of a task, with what was filled in on it. */
@Singleton
class TaskPages {
    private static final Set<String> DONE = Set.of("flagged", "ended", "reopened");

    private final Tasks tasks;
    private final TaskLines lines;
    private final TaskTurns turns;
    private final Cases cases;
    private final Accounts accounts;
    private final ReaderVoices voices;
    private final DeskFrames frames;
    private final DeskPages pages;

    TaskPages(
            Tasks tasks,
            TaskLines lines,
            TaskTurns turns,
            Cases cases,
            Accounts accounts,
            ReaderVoices voices,
            DeskFrames frames,
            DeskPages pages) {
        this.tasks = tasks;
        this.lines = lines;
        this.turns = turns;
        this.cases = cases;
        this.accounts = accounts;
        this.voices = voices;
        this.frames = frames;
        this.pages = pages;
    }

    /**
     * @param typed null: nothing was
     * @param fault null: nothing is wrong
     */
    HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            HttpStatus status,
            long id,
            @Nullable Typed typed,
            @Nullable TaskFault fault) {
        var language = frames.language(request);
        var task = tasks.find(id);
        var me = asking.person();
        var line = lines.of(task, language, me);
        var written = typed == null ? Typed.nothing(task.due()) : typed;
        var turn = turns.of(task, me);
        var done = request.getParameters().get("done");
        var page =
                new DeskTaskPage(
                        frames.of(request, asking, "tasks", line.title().text()),
                        line,
                        done != null && DONE.contains(done) ? "task.done." + done : null,
                        new Language(task.language())
                                .locale()
                                .getDisplayLanguage(language.locale()),
                        fromCase(task),
                        turn.previous(),
                        turn.next(),
                        end(task),
                        comments(task),
                        task.mayBeTakenBy(me),
                        task.isOpen() && task.isOf(me),
                        people(task, me),
                        task.mayBeDatedBy(me),
                        task.mayBeEndedBy(me) || Objects.equals(task.endedById(), me.id()),
                        written.ending(),
                        written.due(),
                        words(fault, Field.TASK, language),
                        words(fault, Field.ENDING, language),
                        words(fault, Field.DUE, language),
                        words(fault, Field.ASSIGNEE, language));
        return pages.showOnce(status, "desk/task", page, language);
    }

    /** Who works here and may be given something to do, by name. */
    List<Account> everybody() {
        return accounts.all().stream().sorted(Comparator.comparing(Account::name)).toList();
    }

    private List<Candidate> people(Task task, Account me) {
        return task.isOpen() && me.may(Permission.REVIEW)
                ? everybody().stream()
                        .map(each -> new Candidate(each.id(), each.name(), task.isOf(each)))
                        .toList()
                : List.of();
    }

    private @Nullable String fromCase(Task task) {
        if (task.caseId() == null) {
            return null;
        }
        try {
            return "/desk/cases/" + cases.find(task.caseId()).number();
        } catch (NoSuchCase _) {
            return null;
        }
    }

    private List<CommentLine> comments(Task task) {
        return task.kind() == TaskKind.COMMENT ? voices.ofTask(task.number()) : List.of();
    }

    private static @Nullable End end(Task task) {
        var at = task.endedAt();
        return at == null
                ? null
                : new End(
                        task.endedById() == null ? null : task.endedBy(),
                        at,
                        task.endWords().isEmpty()
                                ? null
                                : Words.of(task.endWords(), new Language(task.language())));
    }

    private @Nullable String words(@Nullable TaskFault fault, Field field, Language language) {
        return fault == null || !fault.isAt(field)
                ? null
                : pages.message(fault.message(), fault.arguments(), language);
    }
}
