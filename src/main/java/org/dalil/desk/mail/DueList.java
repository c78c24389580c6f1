package org.dalil.desk.mail;

import jakarta.inject.Singleton;

import org.dalil.mail.StaffNews.Due;
import org.dalil.web.mail.Sheet;

import java.util.Map;

/** The articles that are to be looked at again and the tasks that are to be done, in one mail. */
@Singleton
class DueList {

    void write(Due news, Sheet sheet) {
        var texts = news.texts().size();
        var tasks = news.tasks().size();
        sheet.titled(title(news), Map.of("count", texts + tasks));
        if (texts > 0) {
            sheet.before("mail.due.what", Map.of());
        }
        if (tasks > 0) {
            sheet.before("mail.due.do", Map.of());
        }
        for (var text : news.texts()) {
            sheet.line(
                    text.title(),
                    text.language(),
                    sheet.day(text.day()),
                    "/desk/articles/" + text.article());
        }
        for (var task : news.tasks()) {
            var name = sheet.say("mail.due.task", Map.of("number", Long.toString(task.number())));
            sheet.line(
                    name, sheet.language(), sheet.day(task.day()), "/desk/tasks/" + task.number());
        }
        if (news.others() > 0) {
            sheet.after("mail.due.others", Map.of("count", news.others()));
        }
        if (news.late() > 0) {
            sheet.after("mail.due.late", Map.of("count", news.late()));
        }
    }

    private static String title(Due news) {
        if (news.tasks().isEmpty()) {
            return "mail.due.title";
        }
        return news.texts().isEmpty() ? "mail.due.tasks" : "mail.due.both";
    }
}
