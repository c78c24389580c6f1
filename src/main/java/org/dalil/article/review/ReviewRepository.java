package org.dalil.article.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.account.Audience;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Revisions as reviews see them; their texts are read through the door of revisions. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewRepository extends GenericRepository<Review, Long> {
    String REVIEW =
            "select r.id as revision_id, r.translation_id, t.article_id, t.language as"
                + " language_code, r.number, r.title, r.state, r.audience, a.audience as"
                + " article_audience, a.confidence, r.minor, r.change_note, r.author_id, r.author,"
                + " r.created_at, t.published_revision_id, r.over_id, r.corrects_id, r.added_words,"
                + " r.removed_words, r.claimed_by_id, r.claimed_by, r.claimed_at, r.decided_by_id,"
                + " r.decided_by, r.decided_at, r.reasons as reason_names, r.reason_words,"
                + " r.publish_at, r.approved_over_id, r.mender_id, l.audience as live_audience from"
                + " revision r join translation t on t.id = r.translation_id join article a on a.id"
                + " = t.article_id left join revision l on l.id = t.published_revision_id ";

    @Query(REVIEW + "where r.id = :revision")
    Optional<Review> find(long revision);

    @Query(
            REVIEW
                    + "where r.state = 'IN_REVIEW' and a.confidence <> 'ARCHIVED'"
                    + " order by r.created_at, r.id fetch first :most rows only")
    List<Review> waiting(int most);

    @Query(
            "select count(*) from revision r join translation t on t.id = r.translation_id"
                    + " join article a on a.id = t.article_id"
                    + " where r.state = 'IN_REVIEW' and a.confidence <> 'ARCHIVED'")
    long countWaiting();

    @Query(REVIEW + "where r.state = 'SCHEDULED' order by r.publish_at, r.id")
    List<Review> scheduled();

    @Query(
            REVIEW
                    + "where r.state = 'SCHEDULED' and r.publish_at <= :now"
                    + " order by r.publish_at, r.id fetch first 100 rows only")
    List<Review> due(Instant now);

    @Query(REVIEW + "where r.translation_id = :translation order by r.number desc")
    List<Review> ofTranslation(long translation);

    /** Sent back to this account, and nothing of the translation was handed in since. */
    @Query(
            REVIEW
                    + "where r.state = 'RETURNED' and a.confidence <> 'ARCHIVED'"
                    + " and (r.mender_id = :account or exists (select 1 from revision_writer w"
                    + " where w.revision_id = r.id and w.account_id = :account))"
                    + " and not exists (select 1 from revision n where"
                    + " n.translation_id = r.translation_id and n.number > r.number)"
                    + " order by r.decided_at desc, r.id desc")
    List<Review> returnedTo(long account);

    @Query(
            "update revision set over_id = :over, corrects_id = :corrects, mender_id = :mender,"
                    + " added_words = :added, removed_words = :removed where id = :revision")
    void handedIn(
            long revision,
            @Nullable Long over,
            @Nullable Long corrects,
            @Nullable Long mender,
            int added,
            int removed);

    @Query("update revision set mender_id = :account where id = :revision")
    void goesTo(long revision, long account);

    @Query(
            "update draft set author_id = :account, author = :name"
                    + " where translation_id = :translation")
    void handDraft(long translation, long account, String name);

    @Query(
            "update revision set claimed_by_id = :account, claimed_by = :name, claimed_at = :at"
                    + " where id = :revision and state = 'IN_REVIEW'"
                    + " and (claimed_by_id is null or claimed_by_id = :account)")
    int claim(long revision, long account, String name, Instant at);

    @Query(
            "update revision set claimed_by_id = null, claimed_by = null, claimed_at = null"
                    + " where id = :revision and claimed_by_id is not null")
    int release(long revision);

    /** Of two who decide, one gets 0. */
    @Query(
            "update revision set decided_by_id = :account, decided_by = :name, decided_at = :at,"
                    + " claimed_by_id = null, claimed_by = null, claimed_at = null"
                    + " where id = :revision and state = 'IN_REVIEW'"
                    + " and (claimed_by_id is null or claimed_by_id = :account)")
    int decide(long revision, long account, String name, Instant at);

    @Query("update revision set reasons = :reasons, reason_words = :words where id = :revision")
    void because(long revision, String reasons, String words);

    @Query("update revision set audience = :audience where id = :revision")
    void approveFor(long revision, Audience audience);

    /** What was seen live is remembered for that time; null: it is live now. */
    @Query("update revision set publish_at = :at, approved_over_id = :over where id = :revision")
    void publishAt(long revision, @Nullable Instant at, @Nullable Long over);

    /** Of what waits again nobody decided anything; the time it was approved for tells why. */
    @Query(
            "update revision set decided_by_id = null, decided_by = null, decided_at = null"
                    + " where id = :revision")
    void undecided(long revision);

    @Query(
            "select count(*) from revision r join translation t on t.id = r.translation_id"
                    + " where t.article_id = :article and t.language = :language"
                    + " and r.state = 'SCHEDULED'")
    long countScheduled(long article, String language);

    /**
     * Keeps every other approved text of an article for those who may read it now, before the
     * article itself becomes readable to more.
     */
    @Query(
            "update revision set audience = :keep where id <> :except and audience in (:wider)"
                    + " and state in ('PUBLISHED', 'SCHEDULED') and translation_id in"
                    + " (select t.id from translation t where t.article_id = :article)")
    void keepFor(long article, long except, Audience keep, List<Audience> wider);

    /** Whose text it is: its author and who else wrote in the draft; not who corrected it. */
    @Query(
            "select w.account_id from revision_writer w where w.revision_id = :revision union"
                    + " select r.author_id from revision r where r.id = :revision"
                    + " and r.corrects_id is null and r.author_id is not null")
    List<Long> writers(long revision);

    @Query(
            "insert into revision_writer (revision_id, account_id) values (:revision, :account)"
                    + " on conflict do nothing")
    void sign(long revision, long account);

    @Query(
            "insert into draft_writer (translation_id, account_id) values (:translation, :account)"
                    + " on conflict do nothing")
    void signDraft(long translation, long account);

    /** A text that is a draft again was translated from what it was before. */
    @Query(
            "update draft set source_revision_id = (select r.source_revision_id from revision r"
                    + " where r.id = :revision) where translation_id = :translation")
    void carrySource(long revision, long translation);
}
