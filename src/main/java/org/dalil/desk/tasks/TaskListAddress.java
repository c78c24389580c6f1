package org.dalil.desk.tasks;

import io.micronaut.http.HttpRequest;

import org.dalil.desk.frame.Pager;
import org.dalil.task.TaskLists.Which;
import org.dalil.web.session.FormRefused;

import java.util.Arrays;
import java.util.Locale;

/** Which tasks a list shows, as its address says it; where it says nothing, one's own. */
record TaskListAddress(Which which, int page) {

    static TaskListAddress of(HttpRequest<?> request) {
        var asked = request.getParameters();
        var name = asked.get("which", String.class, "");
        var which =
                name.isEmpty()
                        ? Which.MINE
                        : Arrays.stream(Which.values())
                                .filter(each -> code(each).equals(name))
                                .findFirst()
                                .orElseThrow(() -> FormRefused.unknown("which", name));
        var page = asked.get("page");
        return new TaskListAddress(which, page == null ? 1 : Pager.number(page));
    }

    TaskListAddress onPage(int number) {
        return new TaskListAddress(which, number);
    }

    static String code(Which which) {
        return which.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "/desk/tasks?which=" + code(which) + (page > 1 ? "&page=" + page : "");
    }
}
