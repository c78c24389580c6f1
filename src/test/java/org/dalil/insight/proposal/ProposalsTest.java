package org.dalil.insight.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.account.Account;
import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.proposal.rule.ProposalKind;
import org.dalil.insight.proposal.synonym.WordPair;
import org.dalil.insight.topic.TopicChanged;
import org.dalil.insight.topic.TopicRefused;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.topic.words.NewWording;
import org.dalil.insight.topic.words.Placed;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

@Tag("database")
class ProposalsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    private ApplicationContext node;
    private Proposals proposals;
    private Topics topics;
    private Account nour;
    private Placed mobile;
    private Placed phone;

    @BeforeEach
    void start() throws SQLException {
        node = Dalil.start(Map.of("dalil.test.clock", "2026-05-13T03:00:00Z"));
        proposals = node.getBean(Proposals.class);
        topics = node.getBean(Topics.class);
        nour = node.getBean(Staff.class).nour();
        mobile = place("change mobile");
        phone = place("change phone");
        reworded(3);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void proposesToJoinAndASynonymWhereOneWordingAnswersForTheOther() {
        node.getBean(Gathering.class).gather(DAY);
        assertThat(proposals.open(9, nour))
                .extracting(Proposal::kind)
                .containsExactlyInAnyOrder(ProposalKind.MERGE, ProposalKind.SYNONYM);
        var synonym = of(ProposalKind.SYNONYM);
        assertThat(proposals.words(synonym)).contains(new WordPair("mobile", "phone"));
        assertThat(synonym.leftId()).isEqualTo(mobile.wording());
        assertThat(synonym.evidence()).isEqualTo(3);
    }

    @Test
    void joinsOnceAnEditorSaysSo() {
        node.getBean(Gathering.class).gather(DAY);
        assertThat(root(mobile)).isNotEqualTo(root(phone));
        var merge = of(ProposalKind.MERGE);
        proposals.take(merge.id(), nour);
        assertThat(root(mobile)).isEqualTo(root(phone));
        assertThatThrownBy(() -> proposals.take(merge.id(), nour))
                .isInstanceOf(NoSuchProposal.class);
        node.getBean(Gathering.class).gather(DAY);
        assertThat(proposals.open(9, nour)).hasSize(1); // the synonym
    }

    @Test
    void neverProposesAgainWhatWasDeclined() {
        node.getBean(Gathering.class).gather(DAY);
        proposals.decline(of(ProposalKind.MERGE).id(), nour);
        node.getBean(Gathering.class).gather(DAY.plusDays(1));
        assertThat(proposals.open(9, nour))
                .extracting(Proposal::kind)
                .containsExactly(ProposalKind.SYNONYM);
    }

    /** It is about people's words, and not about which of them stands for others. */
    @Test
    void remembersANoWhereOneOfBothWasJoinedToAnother() {
        node.getBean(Gathering.class).gather(DAY);
        proposals.decline(of(ProposalKind.MERGE).id(), nour);
        var tariff = place("change tariff");
        var root = topics.merge(topic(tariff), topic(mobile), 0, nour);
        assertThat(root).isEqualTo(topic(tariff));
        node.getBean(Gathering.class).gather(DAY.plusDays(1));
        assertThat(proposals.open(9, nour))
                .extracting(Proposal::kind)
                .containsExactly(ProposalKind.SYNONYM);
        topics.part(root, List.of(topic(mobile)), version(root), nour);
        node.getBean(Gathering.class).gather(DAY.plusDays(2));
        assertThat(proposals.open(9, nour)).hasSize(1);
    }

    @Test
    void isGoneWhereSomebodyJoinedBothByHand() {
        node.getBean(Gathering.class).gather(DAY);
        var merge = of(ProposalKind.MERGE).id();
        topics.merge(topic(mobile), topic(phone), 0, nour);
        assertThatThrownBy(() -> proposals.take(merge, nour)).isInstanceOf(NoSuchProposal.class);
        assertThat(proposals.open(merge, nour)).isEmpty();
        assertThat(proposals.open(9, nour)).hasSize(1);
    }

    /**
     * Each editor sees their own click done, or is told; nothing stands under what stands under.
     */
    @Test
    void takesTwoAtOnce() {
        var tariff = place("change tariff");
        for (var turn = 0; turn < 20; turn++) {
            var clicks =
                    List.of(
                            click(topic(mobile), topic(phone)),
                            click(topic(phone), topic(tariff)),
                            click(topic(tariff), topic(mobile)));
            clicks.forEach(CompletableFuture::join);
            var rows = new Rows(node);
            assertThat(
                            rows.count(
                                    "select count(*) from topic t join topic r on"
                                            + " r.id = t.joined_id where r.joined_id <> r.id"))
                    .isZero();
            assertThat(rows.count("select count(distinct joined_id) from topic")).isLessThan(3);
            for (var each : List.of(mobile, phone, tariff)) {
                if (root(each) != topic(each)) {
                    topics.part(root(each), List.of(topic(each)), version(root(each)), nour);
                }
            }
        }
    }

    private CompletableFuture<Void> click(long into, long from) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        var _ = topics.merge(into, from, version(root(into)), nour);
                    } catch (TopicChanged | TopicRefused told) {
                        assertThat(told).isNotNull();
                    }
                },
                Thread::startVirtualThread);
    }

    /** A topic that opens two articles by two groups of words. */
    @Test
    void partsATopicOnceAnEditorSaysSo() {
        var rows = new Rows(node);
        var number = place("change number");
        rows.run("update wording set topic_id = ? where id = ?", topic(mobile), number.wording());
        for (var visitor = 0; visitor < 6; visitor++) {
            var article = visitor < 3 ? 10L : 20L;
            rows.attempt(
                    DAY, visitor, topic(mobile), Language.ENGLISH, Outcome.READ, article, "10,20");
            rows.run(
                    "update attempt set wording_id = ? where visit = ?",
                    visitor < 3 ? mobile.wording() : number.wording(),
                    visitor);
        }
        rows.answered(DAY, topic(mobile), Language.ENGLISH, 10, 3);
        rows.answered(DAY, topic(mobile), Language.ENGLISH, 20, 3);
        node.getBean(Gathering.class).gather(DAY);
        var split = of(ProposalKind.SPLIT);
        var apart = proposals.take(split.id(), nour).orElseThrow();
        assertThat(apart).isNotEqualTo(topic(mobile));
        assertThat(rows.count("select topic_id from wording where id = " + number.wording()))
                .isEqualTo(apart);
        assertThat(topics.merge(topic(mobile), apart, version(topic(mobile)), nour))
                .isEqualTo(topic(mobile));
        node.getBean(Gathering.class).gather(DAY.plusDays(1));
        assertThat(proposals.open(9, nour)).noneMatch(each -> each.kind() == ProposalKind.SPLIT);
    }

    @Test
    void dropsWhatHasLostItsReasonAndFindsItAgain() throws SQLException {
        node.getBean(Gathering.class).gather(DAY);
        reworded(2);
        node.getBean(Gathering.class).gather(DAY);
        assertThat(proposals.open(9, nour)).isEmpty();
        reworded(4);
        node.getBean(Gathering.class).gather(DAY);
        assertThat(proposals.open(9, nour)).extracting(Proposal::evidence).containsExactly(4, 4);
    }

    @Test
    void looksBackNinetyDays() {
        node.getBean(Gathering.class).gather(DAY.plusDays(90));
        assertThat(proposals.open(9, nour)).hasSize(2);
        node.getBean(Gathering.class).gather(DAY.plusDays(91));
        assertThat(proposals.open(9, nour)).isEmpty();
    }

    @Test
    void isForThoseWhoKeepArticles() {
        node.getBean(Gathering.class).gather(DAY);
        var omar = node.getBean(Staff.class).omar();
        assertThat(proposals.open(9, omar)).isEmpty();
        var merge = of(ProposalKind.MERGE).id();
        assertThatThrownBy(() -> proposals.take(merge, omar)).isInstanceOf(NoSuchProposal.class);
        assertThatThrownBy(() -> proposals.decline(merge, omar)).isInstanceOf(NoSuchProposal.class);
        assertThat(proposals.open(9, nour)).hasSize(2);
    }

    private Proposal of(ProposalKind kind) {
        return proposals.open(9, nour).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private long root(Placed placed) {
        return root(topic(placed));
    }

    private long root(long topic) {
        return topics.find(topic).root();
    }

    private static long topic(Placed placed) {
        return Objects.requireNonNull(placed.topic());
    }

    private int version(long topic) {
        return Objects.requireNonNull(topics.find(topic).version());
    }

    private Placed place(String words) {
        return topics.place(Language.ENGLISH, List.of(new NewWording(words, words, DAY, 3)))
                .getFirst();
    }

    private void reworded(int visitors) throws SQLException {
        try (var connection =
                        DelegatingDataSource.unwrapDataSource(node.getBean(DataSource.class))
                                .getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from rewording");
            statement.execute(
                    "insert into rewording (from_id, to_id, on_day, visitors) values ("
                            + mobile.wording()
                            + ", "
                            + phone.wording()
                            + ", '2026-05-12', "
                            + visitors
                            + ")");
        }
    }
}
