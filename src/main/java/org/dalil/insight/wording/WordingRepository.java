package org.dalil.insight.wording;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Words that may be read stand behind {@code visitors >= 3} or a case, whatever is asked. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WordingRepository extends GenericRepository<Wording, Long> {
    String SUMS =
            "select w.id, w.language, w.words, w.topic_id, sum(d.searches) as searches,"
                    + " sum(d.visitors) as visitors, sum(d.strong) as strong, sum(d.weak) as weak,"
                    + " sum(d.opened) as opened, sum(d.places) as places, sum(d.failed) as failed ";
    String DAYS = "d.on_day >= :since and d.on_day <= :until ";

    /** Which words stand first is found by one column; the others are added up of these alone. */
    String BY = SUMS + "from (select s.wording_id, s.amount from (select d.wording_id, ";

    String ON_DAYS = " as amount from wording_day d where " + DAYS;
    String FIRST =
            " group by d.wording_id) s join wording w on w.id = s.wording_id"
                    + " where s.amount > 0 and w.visitors >= 3 and w.words <> ''"
                    + " and (:language = '' or w.language = :language)"
                    + " order by s.amount desc, s.wording_id fetch first :most rows only) f"
                    + " join wording w on w.id = f.wording_id"
                    + " join wording_day d on d.wording_id = f.wording_id and "
                    + DAYS
                    + "group by w.id, w.language, w.words, w.topic_id, f.amount"
                    + " order by f.amount desc, w.id";
    String OF_TOPIC =
            "from wording_day d join wording w on w.id = d.wording_id"
                    + " join topic t on t.id = w.topic_id"
                    + " where t.joined_id = :root and d.on_day >= :since and d.on_day <= :until"
                    + " and (:language = '' or w.language = :language) ";

    /** Three typed it, or it belongs to a case that is there, and cases may be read. */
    String READABLE =
            "w.words <> '' and (w.visitors >= 3 or :internal = true and exists (select 1"
                    + " from case_topic k join support_case c on c.id = k.case_id"
                    + " where k.wording_id = w.id)) ";

    String RARE =
            "w.visitors < 3 and w.last_day < :before and w.pinned = false and not exists"
                    + " (select 1 from case_topic k where k.wording_id = w.id) ";

    Wording save(Wording wording);

    Optional<Wording> findById(long id);

    @Query("select * from wording where id in (:ids) and words <> ''")
    List<Wording> told(Collection<Long> ids);

    @Query("select * from wording where digest in (:digests)")
    List<Wording> known(Collection<String> digests);

    @Query(BY + "sum(d.searches)" + ON_DAYS + FIRST)
    List<WordingCount> mostSearched(LocalDate since, LocalDate until, String language, int most);

    @Query(BY + "sum(d.weak)" + ON_DAYS + "and d.weak > 0" + FIRST)
    List<WordingCount> mostWeak(LocalDate since, LocalDate until, String language, int most);

    @Query(BY + "sum(d.strong - d.opened)" + ON_DAYS + FIRST)
    List<WordingCount> mostUnopened(LocalDate since, LocalDate until, String language, int most);

    @Query(BY + "sum(d.failed)" + ON_DAYS + "and d.failed > 0" + FIRST)
    List<WordingCount> mostFailed(LocalDate since, LocalDate until, String language, int most);

    @Query(
            SUMS
                    + OF_TOPIC
                    + "and "
                    + READABLE
                    + "group by w.id, w.language, w.words, w.topic_id"
                    + " order by sum(d.searches) desc, w.id fetch first :most rows only")
    List<WordingCount> ofTopic(
            long root,
            LocalDate since,
            LocalDate until,
            String language,
            boolean internal,
            int most);

    @Query("select count(distinct w.id) " + OF_TOPIC + "and not (" + READABLE + ")")
    int rare(long root, LocalDate since, LocalDate until, String language, boolean internal);

    /** Those of them that belong to a case that is there. */
    @Query(
            "select distinct t.wording_id from case_topic t"
                    + " join support_case c on c.id = t.case_id where t.wording_id in (:ids)")
    List<Long> ofCases(Collection<Long> ids);

    @Query(
            "select * from wording where visitors >= 3 and words <> ''"
                    + " order by last_day desc, id desc fetch first :most rows only")
    List<Wording> common(int most);

    @Query(
            "update wording set (visitors, as_shown) = (select coalesce(sum(d.visitors), 0),"
                    + " coalesce(sum(d.as_shown), 0) from wording_day d"
                    + " where d.wording_id = wording.id)"
                    + " where id in (:ids)")
    int addUp(Collection<Long> ids);

    @Query("update wording set last_day = :day where last_day < :day and id in (:ids)")
    int lastOn(LocalDate day, Collection<Long> ids);

    @Query("update wording set first_day = :day where first_day > :day and id in (:ids)")
    int firstOn(LocalDate day, Collection<Long> ids);

    /** With what all ways to write it have in common. */
    @Query("update wording set words = :words, folded = true where id = :id and words = ''")
    int fill(long id, String words);

    /** Nobody wrote it like that before. */
    @Query("update wording_day set as_shown = 0 where wording_id = :id and as_shown > 0")
    void noneAsShown(long id);

    @Query(
            "update wording set words = '' where visitors < 3 and words <> ''"
                    + " and last_day < :before")
    int empty(LocalDate before);

    /** What a case was placed by, and what an editor put where it is, is known again. */
    @Query(
            "select w.id from wording w where "
                    + RARE
                    + "and w.words = '' and w.digest not like '.%' and w.id > :after"
                    + " order by w.id fetch first :most rows only")
    List<Long> emptied(LocalDate before, long after, int most);

    @Query(
            "update wording set digest = '.' || id where id in (:ids) and words = ''"
                    + " and visitors < 3 and pinned = false")
    void unname(List<Long> ids);

    @Query(
            "select w.id from wording w where "
                    + RARE
                    + "and w.id > :after order by w.id fetch first :most rows only")
    List<Long> rare(LocalDate before, long after, int most);

    /** What was typed meanwhile stays. */
    @Query("delete from wording w where w.id in (:ids) and " + RARE)
    void forgetRare(List<Long> ids, LocalDate before);

    @Query("select * from wording where id in (:ids) and topic_id is not null")
    List<Wording> placed(Collection<Long> ids);

    @Query("update wording set words = '' where digest in (:digests) and visitors < 3")
    int empty(Collection<String> digests);
}
