package org.dalil.insight.proposal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.insight.proposal.rule.OpenedBy;
import org.dalil.insight.proposal.rule.ProposalKind;
import org.dalil.insight.proposal.rule.ProposalReason;
import org.dalil.insight.proposal.rule.ResolvedBy;
import org.dalil.insight.proposal.rule.RewordedTo;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProposalRepository extends GenericRepository<Proposal, Long> {

    Optional<Proposal> findById(long id);

    @Query(
            "select t.joined_id as root, a.language, a.article_id, sum(a.opened) as opened,"
                    + " sum(a.visitors) as visitors"
                    + " from topic_article a join topic t on t.id = a.topic_id"
                    + " where a.on_day >= :since and t.ignored = false"
                    + " group by t.joined_id, a.language, a.article_id"
                    + " order by t.joined_id, a.language, a.article_id")
    List<OpenedBy> opened(LocalDate since);

    @Query(
            "select t.joined_id as root, l.article_id, count(*) as cases"
                    + " from case_topic k join topic t on t.id = k.topic_id"
                    + " join case_link l on l.case_id = k.case_id and l.kind = 'RESOLVED_BY'"
                    + " where t.ignored = false group by t.joined_id, l.article_id"
                    + " order by t.joined_id, l.article_id")
    List<ResolvedBy> resolved();

    @Query(
            "select r.from_id, r.to_id, tf.joined_id as from_root, tt.joined_id as to_root,"
                    + " sum(r.visitors) as visitors from rewording r"
                    + " join wording f on f.id = r.from_id join topic tf on tf.id = f.topic_id"
                    + " join wording g on g.id = r.to_id join topic tt on tt.id = g.topic_id"
                    + " where r.on_day >= :since and tf.ignored = false and tt.ignored = false"
                    + " group by r.from_id, r.to_id, tf.joined_id, tt.joined_id"
                    + " having sum(r.visitors) >= 3"
                    + " order by sum(r.visitors) desc, r.from_id, r.to_id")
    List<RewordedTo> reworded(LocalDate since);

    @Query(
            "select t.id, t.joined_id as root, t.language, t.founder, sum(w.visitors) as visitors"
                    + " from topic t join wording w on w.topic_id = t.id"
                    + " where t.ignored = false and t.founder <> ''"
                    + " group by t.id, t.joined_id, t.language, t.founder"
                    + " having sum(w.visitors) >= 3 order by sum(w.visitors) desc, t.id"
                    + " fetch first :most rows only")
    List<FoundedRow> founded(int most);

    /** Those that would change a topic, or that its words lead to. */
    @Query(
            "select p.* from proposal p where p.state = 'OPEN' and (p.kind in ('MERGE', 'SPLIT')"
                    + " and exists (select 1 from topic t where t.joined_id = :root"
                    + " and t.id = p.left_id) or p.kind = 'MERGE' and exists (select 1 from topic t"
                    + " where t.joined_id = :root and t.id = p.right_id) or p.kind = 'SYNONYM'"
                    + " and exists (select 1 from wording w join topic t on t.id = w.topic_id"
                    + " where t.joined_id = :root and w.id = p.left_id))"
                    + " order by p.evidence desc, p.id")
    List<Proposal> ofTopic(long root);

    @Query("select * from proposal where state = 'OPEN' order by id")
    List<Proposal> open();

    @Query("select * from proposal where state in ('TAKEN', 'DECLINED')")
    List<Proposal> decided();

    @Query(
            "select * from proposal where state = 'OPEN' order by evidence desc, id"
                    + " fetch first :most rows only")
    List<Proposal> open(int most);

    @Query(
            "insert into proposal (kind, left_id, right_id, reason, evidence, article_id, made_on,"
                    + " state) values (:kind, :left, :right, :reason, :evidence, :article, :day,"
                    + " 'OPEN') on conflict do nothing")
    int make(
            ProposalKind kind,
            long left,
            long right,
            ProposalReason reason,
            int evidence,
            @Nullable Long article,
            LocalDate day);

    /** What was gone is back; what was decided stays decided. */
    @Query(
            "update proposal set state = 'OPEN', reason = :reason, evidence = :evidence,"
                    + " article_id = :article where kind = :kind and left_id = :left"
                    + " and right_id = :right and state in ('OPEN', 'GONE')")
    int renew(
            ProposalKind kind,
            long left,
            long right,
            ProposalReason reason,
            int evidence,
            @Nullable Long article);

    @Query("update proposal set state = 'GONE' where id = :id and state = 'OPEN'")
    void drop(long id);

    @Query(
            "update proposal set state = :state, decided_by = :by, decided_at = :now"
                    + " where id = :id and state = 'OPEN'")
    int decide(long id, ProposalState state, String by, Instant now);
}
