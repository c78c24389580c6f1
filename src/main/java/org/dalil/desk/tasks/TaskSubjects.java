package org.dalil.desk.tasks;

import org.dalil.account.Account;
import org.dalil.desk.frame.Words;
import org.dalil.task.Task;
import org.dalil.task.TaskSubject;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** A bean that knows what tasks of one kind of subject are about. */
public interface TaskSubjects {

    TaskSubject.Kind kind();

    /**
     * By the number of the task. What is no more is missing: its task is shown by the subject's
     * number alone.
     *
     * @param tasks of this kind of subject
     * @param page the language of the page
     * @param who looks; they read no more here than on the subject's own page
     */
    Map<Long, About> of(List<Task> tasks, Language page, Account who);

    /**
     * What a task is about.
     *
     * @param head the page of it; null where this person may not open it
     * @param fix where it is mended; null where this person may not, or nothing is there to mend
     */
    record About(Words title, @Nullable Way head, @Nullable Way fix) {}

    /**
     * @param label the key of its words
     */
    record Way(String address, String label) {}
}
