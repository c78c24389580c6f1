package org.dalil.desk.tasks;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Pager;
import org.dalil.task.TaskLists;
import org.dalil.task.TaskLists.Which;
import org.dalil.web.Asking;

import java.util.Arrays;
import java.util.List;

/** Everything there is to do, and what was done. */
@Controller("/desk/tasks")
@Produces(MediaType.ALL)
@Secured("READ_INTERNAL")
@ExecuteOn(TaskExecutors.BLOCKING)
class TaskListController {
    private static final int SIZE = 50;

    private final TaskLists lists;
    private final TaskLines lines;
    private final DeskFrames frames;
    private final DeskPages pages;

    TaskListController(TaskLists lists, TaskLines lines, DeskFrames frames, DeskPages pages) {
        this.lists = lists;
        this.lines = lines;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var me = asking.person();
        var asked = TaskListAddress.of(request);
        var which = asked.which();
        var count = lists.count(which, me);
        var page = Math.min(asked.page(), Math.clamp(Math.ceilDiv(count, SIZE), 1, 1_000_000));
        var content =
                new DeskTasksPage(
                        frames.of(
                                request,
                                asking,
                                "tasks",
                                pages.message("desk.side.tasks", language)),
                        filters(which),
                        lines.of(lists.page(which, me, page, SIZE), language, me),
                        "task.empty." + TaskListAddress.code(which),
                        Pager.of(count, SIZE, page, number -> asked.onPage(number).toString()));
        return pages.show(request, "desk/tasks", content, language);
    }

    private static List<DeskTasksPage.Filter> filters(Which chosen) {
        return Arrays.stream(Which.values())
                .map(
                        each ->
                                new DeskTasksPage.Filter(
                                        "task.list." + TaskListAddress.code(each),
                                        new TaskListAddress(each, 1).toString(),
                                        each == chosen))
                .toList();
    }
}
