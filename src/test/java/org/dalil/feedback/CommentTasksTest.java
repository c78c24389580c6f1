package org.dalil.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Audience;
import org.dalil.article.Article;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.task.Task;
import org.dalil.task.TaskEnd;
import org.dalil.task.TaskKind;
import org.dalil.task.TaskLists;
import org.dalil.task.TaskSubject;
import org.dalil.task.Tasks;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.TestClock;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What readers write is somebody's to read. */
@Tag("database")
class CommentTasksTest {
    private static ApplicationContext node;
    private static Votes votes;
    private static Tasks tasks;
    private static Staff staff;

    @BeforeAll
    static void start() {
        node = Dalil.start(Map.of("dalil.test.clock", "2026-11-22T12:00:00Z"));
        votes = node.getBean(Votes.class);
        tasks = node.getBean(Tasks.class);
        staff = node.getBean(Staff.class);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static Voter someone() {
        return Voter.of(UUID.randomUUID().toString());
    }

    private record Text(long article, long revision) {
        /** Of Sami. */
        static Text live() {
            var about =
                    new Description(
                            ArticleKind.HOW_TO,
                            null,
                            staff.sami().email(),
                            null,
                            List.of(),
                            List.of());
            Article article =
                    node.getBean(Articles.class)
                            .create(null, about, Audience.PUBLIC, Confidence.VALIDATED, World.HUDA);
            var id = Objects.requireNonNull(article.id());
            var revision = node.getBean(World.class).live(id, Language.ENGLISH, "Title", "Body.");
            return new Text(id, revision);
        }

        NewVote says(String words) {
            return NewVote.no(article, Language.ENGLISH, revision)
                    .because(VoteReason.NOT_SOLVED, words);
        }

        NewVote yes() {
            return NewVote.yes(article, Language.ENGLISH, revision);
        }

        List<Task> open() {
            return node.getBean(TaskLists.class).openOf(TaskSubject.article(article));
        }
    }

    @Test
    void commentsAreTheOwnersUntilSomebodyEndsTheTask() {
        var text = Text.live();
        votes.give(someone(), NewVote.no(text.article(), Language.ENGLISH, text.revision()));
        assertThat(text.open()).as("a vote without words").isEmpty();
        votes.give(someone(), text.says("Step 2 is gone"));
        votes.give(someone(), text.says("No picture"));
        assertThat(text.open())
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.kind()).isEqualTo(TaskKind.COMMENT);
                            assertThat(task.words()).isEqualTo("Step 2 is gone\nNo picture");
                            assertThat(task.isOf(staff.sami())).isTrue();
                            assertThat(task.raisedById()).isNull();
                        });
        var first = text.open().getFirst().number();
        tasks.end(first, TaskEnd.DONE, "Both are there.", staff.sami());
        votes.give(someone(), text.says("Still not"));
        assertThat(text.open()).extracting(Task::words).containsExactly("Still not");
        assertThat(tasks.find(first).words()).isEqualTo("Step 2 is gone\nNo picture");
        assertThat(node.getBean(Helpfulness.class).commentsOf(first, 10))
                .extracting(Comment::words)
                .containsExactly("Step 2 is gone", "No picture");
    }

    @Test
    void whatIsTakenBackStandsNowhere() {
        var text = Text.live();
        var sara = someone();
        var adam = someone();
        votes.give(sara, text.says("Step 2 is gone"));
        votes.give(adam, text.says("No picture"));
        var task = text.open().getFirst().number();

        votes.give(sara, NewVote.no(text.article(), Language.ENGLISH, text.revision()));
        assertThat(tasks.find(task).words()).as("a second click on no").contains("Step 2");
        votes.give(sara, text.says("Step 2 is missing"));
        assertThat(tasks.find(task).words()).isEqualTo("Step 2 is missing\nNo picture");
        votes.give(sara, text.yes());
        assertThat(tasks.find(task).words()).isEqualTo("No picture");
        assertThat(tasks.find(task).isOpen()).isTrue();
        votes.take(adam, text.article(), Language.ENGLISH);
        assertThat(tasks.find(task).words()).isEmpty();
        assertThat(tasks.find(task).endedHow()).isEqualTo(TaskEnd.DECLINED);
        assertThat(tasks.find(task).endedById()).isNull();
    }

    @Test
    void whoTookATaskDecidesWhatBecomesOfItAndItsWordsGoAllTheSame() {
        var text = Text.live();
        var sara = someone();
        votes.give(sara, text.says("Step 2 is gone"));
        var task = text.open().getFirst().number();
        tasks.assign(task, staff.huda(), staff.omar());
        votes.take(sara, text.article(), Language.ENGLISH);
        assertThat(tasks.find(task).isOpen()).isTrue();
        assertThat(tasks.find(task).words()).isEmpty();

        var ended = Text.live();
        votes.give(sara, ended.says("Wrong number"));
        var second = ended.open().getFirst().number();
        tasks.end(second, TaskEnd.DONE, "It is right now.", staff.sami());
        votes.take(sara, ended.article(), Language.ENGLISH);
        assertThat(tasks.find(second).words()).isEmpty();
        assertThat(tasks.find(second).endWords()).isEqualTo("It is right now.");
        assertThat(tasks.find(second).endedHow()).isEqualTo(TaskEnd.DONE);
    }

    @Test
    void aFullTaskIsFollowedByAnother() {
        var text = Text.live();
        var talker = someone();
        votes.give(talker, text.says("short"));
        for (var each = 0; each < 4; each++) {
            votes.give(someone(), text.says("word ".repeat(98) + each));
        }
        assertThat(text.open()).hasSize(1);
        votes.give(someone(), text.says("one more ".repeat(5).strip()));
        assertThat(text.open()).hasSize(2);
        votes.give(talker, text.says("longer ".repeat(40).strip()));
        assertThat(text.open().getFirst().words()).doesNotContain("short", "longer");
        assertThat(text.open().getLast().words()).contains("one more", "longer");
        assertThat(text.open())
                .allSatisfy(each -> assertThat(each.words().length()).isLessThan(2001));
    }

    @Test
    void wordsAreKeptForTwoYears() {
        var text = Text.live();
        votes.give(someone(), text.says("Step 2 is gone"));
        var task = text.open().getFirst().number();
        var clock = node.getBean(TestClock.class);
        clock.forward(Duration.ofDays(729));
        node.getBean(VoteRetention.class).run();
        assertThat(tasks.find(task).words()).isEqualTo("Step 2 is gone");
        clock.forward(Duration.ofDays(3));
        node.getBean(VoteRetention.class).run();
        assertThat(tasks.find(task).words()).isEmpty();
        assertThat(node.getBean(Helpfulness.class).comments(text.article(), 10)).isEmpty();
        assertThat(node.getBean(Helpfulness.class).ofRevision(text.revision()))
                .isEqualTo(new Tally.Few(0, 1));
    }
}
