package org.dalil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.session.Sessions;
import org.dalil.mail.outbox.Postman;
import org.dalil.testing.Postbox;
import org.dalil.testing.Server;
import org.dalil.testing.Staff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A bird in every internal place, and an answer that names all of them by their addresses: none
 * flies out with a mail.
 */
@Tag("database")
class MailCanaryTest {

    @Test
    void noInternalBirdFliesOutWithAMailToACustomer() throws InterruptedException {
        try (var postbox = new Postbox();
                var server = Server.start(postbox.settings())) {
            var birds = Birds.plantedIn(server);
            server.settle();
            var form =
                    Map.of(
                            "subject", "Which bird",
                            "description", "I heard one.",
                            "name", "Sara",
                            "email", "sara@example.com");
            assertThat(server.post("/en/contact", form).statusCode()).isEqualTo(303);
            var huda = server.bean(Staff.class).huda();
            var cookie = "dalil_session=" + server.bean(Sessions.class).begin(huda);
            var all =
                    LongStream.rangeClosed(1, birds.last())
                            .mapToObj(id -> "[this one](/en/articles/%d-x)".formatted(id))
                            .collect(Collectors.joining("\n"));
            var reply = Map.of("reply", "Read this:\n" + all);
            var replies = "/desk/cases/" + (birds.lastCase() + 1) + "/replies";
            assertThat(server.post(replies, reply, "Cookie", cookie).statusCode()).isEqualTo(303);
            server.bean(Postman.class).goesRound();
            var theirs =
                    postbox.all().stream().filter(mail -> mail.to().startsWith("sara@")).toList();
            assertThat(theirs).hasSize(2); // the others are to staff, and may tell them more
            var answer = theirs.getLast();
            assertThat(answer.plain())
                    .contains(Birds.PUBLIC, "https://help.example.com/en/articles/" + birds.open());
            for (var mail : theirs) {
                for (var bird : birds.hidden().keySet()) {
                    assertThat(mail.everything()).as(bird).doesNotContain("qanary" + bird);
                }
                assertThat(mail.everything()).doesNotContain("Huda", "huda@", "/desk");
            }
        }
    }
}
