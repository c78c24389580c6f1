package org.dalil.desk.tasks;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.account.Account;
import org.dalil.desk.frame.DeskPages;
import org.dalil.task.TaskEnd;
import org.dalil.task.TaskRefused;
import org.dalil.task.Tasks;
import org.dalil.web.Asking;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** One task: whose, by when, how it ended. Each move goes back to its page. */
@Controller("/desk/tasks/{id}")
@Produces(MediaType.ALL)
@Secured("READ_INTERNAL")
@ExecuteOn(TaskExecutors.BLOCKING)
class TaskController {
    private final Tasks tasks;
    private final TaskPages page;
    private final DeskPages pages;

    TaskController(Tasks tasks, TaskPages page, DeskPages pages) {
        this.tasks = tasks;
        this.page = page;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, @PathVariable long id, Asking asking) {
        return page.show(request, asking, HttpStatus.OK, id, null, null);
    }

    /** Taken by who asks, given to who is named, or given back where nobody is. */
    @Post("/assignment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> assign(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var form = Form.of(body);
        var me = asking.person();
        if (form.oneOf("take", "", "yes").equals("yes")) {
            return doing(request, asking, id, null, "", () -> tasks.take(id, me));
        }
        var named = form.one("assignee");
        var to = named(named);
        return to.isEmpty() && !named.isEmpty()
                ? refused(request, asking, id, null, TaskFault.NOBODY)
                : doing(request, asking, id, null, "", () -> tasks.assign(id, to.orElse(null), me));
    }

    @Post("/due")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> date(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var typed = Typed.of(Form.of(body));
        LocalDate day;
        try {
            day = typed.day();
        } catch (DateTimeException _) {
            return refused(request, asking, id, typed, TaskFault.NO_DATE);
        }
        var due = day;
        return doing(request, asking, id, typed, "", () -> tasks.date(id, due, asking.person()));
    }

    @Post("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(
            HttpRequest<?> request,
            @PathVariable long id,
            Asking asking,
            @Nullable @Body String body) {
        var before = tasks.find(id);
        var form = Form.of(body);
        var isDone = form.oneOf("how", "done", "declined").equals("done");
        var how = isDone ? TaskEnd.DONE : TaskEnd.DECLINED;
        var typed = new Typed(form.one("ending"), Typed.nothing(before.due()).due());
        return doing(
                request,
                asking,
                id,
                typed,
                "?done=ended",
                () -> tasks.end(id, how, typed.ending(), asking.person()));
    }

    @Post("/reopening")
    @Consumes(MediaType.ALL)
    HttpResponse<?> reopen(HttpRequest<?> request, @PathVariable long id, Asking asking) {
        return doing(
                request,
                asking,
                id,
                null,
                "?done=reopened",
                () -> tasks.reopen(id, asking.person()));
    }

    private Optional<Account> named(String id) {
        return page.everybody().stream()
                .filter(each -> Long.toString(each.id()).equals(id))
                .findFirst();
    }

    private HttpResponse<?> doing(
            HttpRequest<?> request,
            Asking asking,
            long id,
            @Nullable Typed typed,
            String done,
            Runnable deed) {
        try {
            deed.run();
            return pages.goOn("/desk/tasks/" + id + done);
        } catch (TaskRefused refused) {
            return refused(request, asking, id, typed, TaskFault.of(refused));
        }
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request,
            Asking asking,
            long id,
            @Nullable Typed typed,
            TaskFault fault) {
        return page.show(request, asking, HttpStatus.UNPROCESSABLE_ENTITY, id, typed, fault);
    }
}
