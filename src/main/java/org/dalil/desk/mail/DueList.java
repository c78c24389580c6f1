package org.dalil.desk.mail;

import jakarta.inject.Singleton;

import org.dalil.mail.StaffNews.Due;
import org.dalil.web.mail.Sheet;

import java.util.Map;

/** The articles that are to be looked at again, in one mail. */
@Singleton
class DueList {

    void write(Due news, Sheet sheet) {
        sheet.titled("mail.due.title", Map.of("count", news.texts().size()))
                .before("mail.due.what", Map.of());
        for (var text : news.texts()) {
            sheet.line(
                    text.title(),
                    text.language(),
                    sheet.day(text.day()),
                    "/desk/articles/" + text.article());
        }
        if (news.others() > 0) {
            sheet.after("mail.due.others", Map.of("count", news.others()));
        }
    }
}
