package org.dalil.task;

import jakarta.inject.Singleton;

import org.dalil.audit.Actor;
import org.dalil.mail.Mails;
import org.dalil.mail.StaffNews;
import org.dalil.mail.outbox.About;
import org.dalil.text.Language;

import java.util.List;

/** Who is told of a task by mail: whoever got it from somebody else. */
@Singleton
class TaskMails {
    private static final String SUBJECT = "task";
    private static final int TITLE = 120;

    private final Mails mails;

    TaskMails(Mails mails) {
        this.mails = mails;
    }

    /** Of what the program itself gives, nobody is named. */
    void given(Task task, long to, Actor by) {
        if (by.accountId() != null && to == by.accountId()) {
            return;
        }
        mails.tell(
                to,
                new StaffNews.Assigned(
                        new About(SUBJECT, task.number()),
                        "/desk/tasks/" + task.number(),
                        title(task.words()),
                        new Language(task.language()),
                        by.accountId() == null ? "" : by.name()));
    }

    void forget(List<Long> tasks) {
        tasks.forEach(id -> mails.forget(new About(SUBJECT, id)));
    }

    /** The first line, cut after a whole word. */
    private static String title(String words) {
        var line = words.lines().findFirst().orElse("");
        if (line.length() <= TITLE) {
            return line;
        }
        var end = line.lastIndexOf(' ', TITLE);
        return line.substring(0, end > 0 ? end : TITLE) + " …";
    }
}
