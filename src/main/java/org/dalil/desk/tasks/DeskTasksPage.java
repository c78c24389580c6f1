package org.dalil.desk.tasks;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Pager;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/tasks}.
 *
 * @param empty the key of what is said where there are none
 */
record DeskTasksPage(
        DeskFrame desk,
        List<Filter> filters,
        List<TaskLine> rows,
        String empty,
        @Nullable Pager pager) {

    record Filter(String label, String address, boolean current) {}
}
