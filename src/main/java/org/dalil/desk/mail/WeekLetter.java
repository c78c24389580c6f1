package org.dalil.desk.mail;

import jakarta.inject.Singleton;

import org.dalil.mail.StaffNews.Week;
import org.dalil.web.mail.Sheet;

import java.util.Map;

/** Where customers found no answer, in a mail: the first topics, and the way to the page. */
@Singleton
class WeekLetter {

    void write(Week news, Sheet sheet) {
        sheet.titled("insight.week.title", Map.of())
                .before("insight.week.period", Map.of("day", sheet.day(news.until())));
        if (news.topics().isEmpty()) {
            sheet.before("insight.week.empty", Map.of());
        } else if (!news.counted()) {
            sheet.before("insight.week.plainWhy", Map.of());
        }
        for (var topic : news.topics()) {
            sheet.line(
                    name(topic, sheet),
                    topic.words().isEmpty() ? sheet.language() : topic.language(),
                    note(topic, sheet),
                    "/desk/insight/topics/" + topic.number());
        }
        sheet.leadingTo("/desk/insight", "mail.week.open").after("mail.week.stop");
    }

    private static String name(Week.Topic topic, Sheet sheet) {
        return topic.words().isEmpty() ? sheet.say("insight.hidden", Map.of()) : topic.words();
    }

    private static String note(Week.Topic topic, Sheet sheet) {
        return topic.weight() == 0
                ? ""
                : sheet.say("insight.week.weight", Map.of("n", topic.weight()));
    }
}
