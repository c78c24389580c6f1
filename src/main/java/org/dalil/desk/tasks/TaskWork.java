package org.dalil.desk.tasks;

import io.micronaut.context.annotation.Factory;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.desk.frame.SideCount;
import org.dalil.desk.work.WorkLine;
import org.dalil.desk.work.WorkPart;
import org.dalil.desk.work.WorkSource;
import org.dalil.task.TaskLists;
import org.dalil.task.TaskLists.Which;
import org.dalil.text.Language;
import org.dalil.web.Asking;

import java.util.List;
import java.util.function.Predicate;

/** What somebody has to do, on their first screen and as a number at the side. */
@Factory
class TaskWork {
    private static final int MOST = 20;

    private final TaskLists lists;
    private final TaskLines lines;

    TaskWork(TaskLists lists, TaskLines lines) {
        this.lists = lists;
        this.lines = lines;
    }

    @Singleton
    WorkSource mine() {
        return new Source(35, "task.list.mine", Which.MINE, _ -> true);
    }

    /** What nobody has is for those who give work to others to give. */
    @Singleton
    WorkSource nobodys() {
        return new Source(45, "task.list.unassigned", Which.UNASSIGNED, TaskWork::gives);
    }

    @Singleton
    SideCount count() {
        return new SideCount() {
            @Override
            public String section() {
                return "tasks";
            }

            @Override
            public long waiting(Asking asking) {
                var me = asking.account();
                return me == null
                        ? 0
                        : lists.count(Which.MINE, me)
                                + (gives(me) ? lists.count(Which.UNASSIGNED, me) : 0);
            }
        };
    }

    private static boolean gives(Account account) {
        return account.may(Permission.REVIEW);
    }

    private class Source implements WorkSource {
        private final int place;
        private final String title;
        private final Which which;
        private final Predicate<Account> isFor;

        Source(int place, String title, Which which, Predicate<Account> isFor) {
            this.place = place;
            this.title = title;
            this.which = which;
            this.isFor = isFor;
        }

        @Override
        public int place() {
            return place;
        }

        @Override
        public WorkPart waiting(Asking asking, Language language) {
            var me = asking.account();
            var found =
                    me == null || !isFor.test(me)
                            ? List.<TaskLine>of()
                            : lines.of(lists.page(which, me, 1, MOST + 1), language, me);
            return new WorkPart(
                    title,
                    null,
                    found.stream().limit(MOST).map(Source::line).toList(),
                    found.size() > MOST ? new TaskListAddress(which, 1).toString() : null);
        }

        private static WorkLine line(TaskLine task) {
            return new WorkLine(
                    task.title(),
                    task.address(),
                    task.chip(),
                    task.raisedAt(),
                    task.due(),
                    task.late());
        }
    }
}
