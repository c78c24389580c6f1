package org.dalil.insight.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.account.Account;
import org.dalil.insight.topic.NewWording;
import org.dalil.insight.topic.Placed;
import org.dalil.insight.topic.Topics;
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
import java.util.Objects;

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
        node = Dalil.start();
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
        return topics.find(Objects.requireNonNull(placed.topic())).root();
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
