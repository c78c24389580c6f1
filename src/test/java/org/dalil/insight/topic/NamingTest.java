package org.dalil.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.insight.Rows;
import org.dalil.insight.topic.TopicLabel.Source;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** How topics are called to who looks; each test has a base of its own. */
@Tag("database")
class NamingTest {
    private static final Language EN = Language.ENGLISH;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    private ApplicationContext node;
    private Rows rows;

    @BeforeEach
    void start() {
        node = Dalil.start();
        rows = new Rows(node);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    /** Who fails looks for better words: three wordings of one visitor each may be one person. */
    @Test
    void saysNoWordOfWhatOnePersonTypedInThreeWays() {
        rows.topic(1, 1, false);
        rows.run("update topic set founder = 'refund Layla Haddad divorce' where id = 1");
        rows.wording(1, 1, EN, "refund Layla Haddad divorce");
        rows.wording(2, 1, EN, "Layla Haddad refund");
        rows.wording(3, 1, EN, "divorce Layla Haddad refund");
        rows.run("update wording set visitors = 1");
        node.getBean(Topics.class).call(List.of(1L), TODAY);
        assertThat(label(1)).isEqualTo(TopicLabel.hidden(1, EN));

        rows.run("update wording set visitors = 3 where id = 2");
        node.getBean(Topics.class).call(List.of(1L), TODAY);
        assertThat(label(1)).isEqualTo(new TopicLabel(1, "Layla Haddad refund", EN, Source.TYPED));
    }

    /** To be seen by who may open the case, without personal data; and never to be kept. */
    @Test
    void callsATopicByItsLatestCaseWhereNobodyElseMay() {
        rows.topic(1, 1, false);
        rows.topic(2, 1, false);
        sent(1, "An older one");
        sent(2, "Sara Haddad, order 123456789, wants sara@example.com back");
        var label = label(2);
        assertThat(label.source()).isEqualTo(Source.CASE);
        assertThat(label.mayBeKept()).isFalse();
        assertThat(label.words())
                .contains("wants")
                .doesNotContain("Sara")
                .doesNotContain("Haddad")
                .doesNotContain("123456789")
                .doesNotContain("sara@example.com");
        assertThat(label(1).words()).isEqualTo(label.words());

        rows.run("update topic set name = 'returns', named_by = 'Nour' where id = 1");
        assertThat(label(2)).isEqualTo(new TopicLabel(2, "returns", EN, Source.EDITOR));
        assertThat(label(2).mayBeKept()).isTrue();
    }

    /** Words that too few type any more, or that went to another topic, name it no longer. */
    @Test
    void dropsANameThatWentToAnotherTopic() {
        rows.topic(501, 501, false);
        rows.wording(1, 501, EN, "late refund");
        rows.wording(2, 501, EN, "late parcel");
        rows.run("update wording set visitors = 9 where id = 2");
        rows.run("update topic set name = 'late parcel', founder = 'late parcel'");
        var topics = node.getBean(Topics.class);
        var apart = topics.split(501, List.of(2L), 0, node.getBean(Staff.class).nour());
        assertThat(label(501).words()).isEqualTo("late refund");
        assertThat(label(apart).words()).isEqualTo("late parcel");
        assertThat(topics.find(501).founder()).isEqualTo("late refund");
        assertThat(topics.find(apart).founder()).isEqualTo("late parcel");

        rows.run("update wording set visitors = 2");
        topics.call(List.of(501L, apart), TODAY);
        assertThat(label(501).hidden()).isTrue();
        assertThat(label(apart).hidden()).isTrue();
    }

    /** What an editor took from the list takes nothing else with it. */
    @Test
    void showsWhatIsJoinedToAnIgnoredTopic() {
        rows.topic(1, 1, true);
        rows.topic(2, 2, false);
        rows.wording(1, 1, EN, "late refund");
        var topics = node.getBean(Topics.class);
        var root = topics.merge(2, 1, 0, node.getBean(Staff.class).nour());
        assertThat(root).isEqualTo(1);
        assertThat(topics.find(1).ignored()).isFalse();
    }

    /** Of what one person typed nothing is left that anybody could read; what many typed stays. */
    @Test
    void forgetsWhatFoundedATopicThatTooFewAskFor() {
        rows.topic(1, 1, false);
        rows.topic(2, 2, false);
        rows.wording(1, 1, EN, "topic 1");
        rows.wording(2, 2, EN, "late refund");
        rows.run("update wording set visitors = 2 where id = 1");
        var topics = node.getBean(Topics.class);
        topics.forgetFounders(LocalDate.of(2026, 1, 1));
        assertThat(topics.find(1).founder()).isEqualTo("topic 1");
        topics.forgetFounders(TODAY);
        assertThat(topics.find(1).founder()).isEmpty();
        assertThat(topics.find(2).founder()).isEqualTo("late refund");
    }

    private void sent(long topic, String subject) {
        var asked =
                NewCase.of(subject, "Please.", EN)
                        .by(new Customer("Sara Haddad", "sara@example.com", "C-1"));
        var number = node.getBean(Cases.class).open(asked, Actor.SYSTEM).standing().number();
        rows.run("insert into case_topic (case_id, topic_id) values (?, ?)", number, topic);
    }

    private TopicLabel label(long topic) {
        Account manager = node.getBean(Staff.class).nour();
        return node.getBean(Topics.class).labels(List.of(topic), EN, manager).get(topic);
    }
}
