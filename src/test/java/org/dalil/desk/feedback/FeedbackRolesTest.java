package org.dalil.desk.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.feedback.Helpfulness;
import org.dalil.feedback.NewVote;
import org.dalil.feedback.Tally;
import org.dalil.feedback.VoteReason;
import org.dalil.feedback.Voter;
import org.dalil.feedback.Votes;
import org.dalil.task.TaskLists;
import org.dalil.task.TaskSubject;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The scenarios of docs/roles.md on what readers say; its opposite is a reader. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedbackRolesTest {
    private Office office;
    private List<Clerk> all;

    @BeforeAll
    void start() {
        office = new Office();
        all =
                List.of(
                        office.clerk("Huda", Role.AGENT),
                        office.clerk("Omar", Role.REVIEWER),
                        office.clerk("Nour", Role.MANAGER),
                        office.clerk("Lina", Role.ADMIN));
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private record Text(long article, long revision) {}

    private Text live() {
        var world = office.server().world();
        var article = world.article("test/" + UUID.randomUUID(), Audience.PUBLIC);
        return new Text(article, world.live(article, Language.ENGLISH, "Kites", "Body."));
    }

    private void vote(Text text, boolean helpful, String words) {
        var vote =
                new NewVote(
                        text.article(),
                        Language.ENGLISH,
                        text.revision(),
                        helpful,
                        helpful ? null : VoteReason.HARD,
                        words);
        var somebody = Voter.of(UUID.randomUUID().toString());
        office.server().bean(Votes.class).give(somebody, vote);
    }

    @Test
    void r52WhoWorksHereSeesWhatReadersSayOfAnArticleAndAReaderDoesNot() {
        var text = live();
        vote(text, true, "");
        vote(text, false, "Step 2 flutters");
        var head = "/desk/articles/" + text.article();
        var task =
                office.server()
                        .bean(TaskLists.class)
                        .openOf(TaskSubject.article(text.article()))
                        .getFirst();
        for (var clerk : all) {
            var page = clerk.page(head).text();
            assertThat(page).contains("Not enough votes yet: 1 of 2", "Step 2 flutters");
            assertThat(page).doesNotContain("50 %");
            assertThat(clerk.page("/desk/tasks").text()).isNotEmpty();
            var about = clerk.page("/desk/tasks/" + task.number()).text();
            assertThat(about).contains("Kites", "Step 2 flutters", "hard to understand", "Readers");
        }
        for (var each = 0; each < 10; each++) {
            vote(text, true, "");
        }
        assertThat(all.getFirst().page(head).text()).contains("11 of 12 say yes (92 %, likely");
        assertThat(all.getFirst().getIn("ar", head).text()).contains("أجاب بنعم");

        var server = office.server();
        var address = location(server.get("/en/articles/" + text.article()));
        assertThat(server.get(address).body())
                .contains("Was this article helpful?")
                .doesNotContain("flutters", "say yes", "of 12");
        assertThat(server.get(head).body()).doesNotContain("flutters");
        assertThat(server.get("/desk/tasks/" + task.number()).body()).doesNotContain("flutters");
    }

    @Test
    void r53AVoteOfStaffIsAnsweredAndNotCounted() {
        var text = live();
        var path = "/en/articles/" + text.article() + "/vote";
        var revision = Long.toString(text.revision());
        var said = Map.of("revision", revision, "helpful", "no", "words", "Ours");
        for (var clerk : all) {
            var thanked = clerk.post(path, said);
            assertThat(location(thanked)).contains("vote=said");
            assertThat(thanked.headers().firstValue("set-cookie")).isEmpty();
        }
        var helpfulness = office.server().bean(Helpfulness.class);
        assertThat(helpfulness.ofRevision(text.revision())).isEqualTo(new Tally.Few(0, 0));
        assertThat(helpfulness.comments(text.article(), 10)).isEmpty();
        assertThat(location(office.server().post(path, said))).contains("vote=said");
        assertThat(helpfulness.ofRevision(text.revision())).isEqualTo(new Tally.Few(0, 1));
    }
}
