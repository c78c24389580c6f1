package org.dalil.desk.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.session.Sessions;
import org.dalil.task.NewTask;
import org.dalil.task.TaskSubject;
import org.dalil.task.Tasks;
import org.dalil.testing.Server;
import org.dalil.testing.Staff;
import org.dalil.testing.TestClock;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

@Tag("database")
class DueWorkTest {

    @Test
    void theFirstScreenSaysByWhenATaskIsDueAndThatItIsLate() {
        try (var server = Server.start(Map.of("dalil.test.clock", "2026-03-01T10:00:00Z"))) {
            var huda = server.bean(Staff.class).huda();
            var tasks = server.bean(Tasks.class);
            var article = TaskSubject.article(server.world().publicArticle("Lamp", "Light."));
            var dated =
                    tasks.raise(NewTask.flag(article, Language.ENGLISH, "Dated", null), huda, huda);
            tasks.date(dated.number(), LocalDate.of(2026, 3, 2), huda);
            var undated =
                    tasks.raise(
                            NewTask.flag(article, Language.ENGLISH, "Undated", null), huda, huda);

            var due = line(server, dated.number(), "en");
            assertThat(due.select("td .soft").text()).isEqualTo("Due on March 2, 2026");
            assertThat(due.select(".chip-bad")).isEmpty();
            assertThat(line(server, dated.number(), "ar").text()).contains("موعدها");
            assertThat(line(server, undated.number(), "en").text()).doesNotContain("Due on");

            server.bean(TestClock.class).forward(Duration.ofDays(2));
            assertThat(line(server, dated.number(), "en").select(".chip-bad")).hasSize(1);
            assertThat(line(server, dated.number(), "ar").select(".chip-bad").text())
                    .isEqualTo("متأخرة");
            assertThat(line(server, undated.number(), "en").select(".chip-bad")).isEmpty();
        }
    }

    private static Element line(Server server, long task, String language) {
        var session = server.bean(Sessions.class).begin(server.bean(Staff.class).huda());
        var cookies = "dalil_session=" + session + "; dalil_language=" + language;
        return Jsoup.parse(server.get("/desk", "Cookie", cookies).body())
                .select("tr:has(a[href=/desk/tasks/" + task + "])")
                .first();
    }
}
