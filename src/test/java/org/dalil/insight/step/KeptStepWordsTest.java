package org.dalil.insight.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.article.revision.Drafts;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.task.Tasks;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** What is begun about a topic with one click; each test has a base of its own. */
@Tag("database")
class KeptStepWordsTest {
    private static final Language EN = Language.ENGLISH;
    private static final Period SEEN = Period.weeks4(LocalDate.of(2026, 5, 31));

    private ApplicationContext node;
    private Rows rows;
    private Account nour;

    @BeforeEach
    void start() {
        node = Dalil.start();
        rows = new Rows(node);
        nour = node.getBean(Staff.class).nour();
        rows.topic(1, 1, false);
        rows.run("update topic set founder = '' where id = 1");
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void callsTaskAndDraftAsEnoughPeopleType() {
        rows.wording(1, 1, EN, "late *refund*");
        rows.wording(2, 1, EN, "refund of my divorce");
        rows.run("update wording set visitors = 2 where id = 2");
        rows.run("update topic set name = 'late refund' where id = 1");
        var begun = begin();
        assertThat(node.getBean(Tasks.class).find(begun.taskId()).words()).isEqualTo("late refund");
        var draft = node.getBean(Drafts.class).of(begun.articleId(), EN).orElseThrow();
        assertThat(draft.text().title()).isEqualTo("late refund");
        assertThat(draft.text().body()).contains("late \\*refund\\*").doesNotContain("divorce");
    }

    /** Whoever begins it may read the case; what is begun outlives it. */
    @Test
    void keepsNoWordOfACase() {
        rows.wording(1, 1, EN, "where is zanzibarword");
        rows.run("update wording set visitors = 2");
        var asked =
                NewCase.of("Zanzibarword is broken", "Please.", EN)
                        .by(new Customer("Sara", "sara@example.com", "C-1"));
        var number = node.getBean(Cases.class).open(asked, Actor.SYSTEM).standing().number();
        rows.run("insert into case_topic (case_id, topic_id, wording_id) values (?, 1, 1)", number);

        var begun = begin();
        assertThat(node.getBean(Tasks.class).find(begun.taskId()).words()).isEqualTo("#1");
        var draft = node.getBean(Drafts.class).of(begun.articleId(), EN).orElseThrow();
        assertThat(draft.text().title()).isEqualTo("#1");
        assertThat(draft.text().body()).contains("\\#" + number);
        assertThat(rows.holding("zanzibarword"))
                .containsExactlyInAnyOrder("support_case.subject", "wording.words");
    }

    private GapTask begin() {
        return node.getBean(Steps.class)
                .begin(new NewStep(1, GapStep.WRITE, EN, null, null, null, SEEN), nour);
    }
}
