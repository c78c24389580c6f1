package org.dalil.task;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What changes a task says by its count whether it was the first to. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TaskRepository extends GenericRepository<Task, Long> {
    String OF = " subject_kind = :kind and subject = :subject ";
    String PAGE = " offset :skip rows fetch first :most rows only";

    /** Zero for {@code me} is everybody's; nobody has that number. */
    String FOR = " ended_at is null and (:me = 0 or assignee_id = :me) ";

    Task save(Task task);

    Optional<Task> findById(long id);

    /** Who raises two at once (a double click) stands in line here, until the first is stored. */
    @Query("select id from account where id = :account for update")
    Optional<Long> standInLine(long account);

    @Query(
            "select * from task where"
                    + OF
                    + "and kind = :what and language = :language and raised_by_id = :account"
                    + " and words = :words and ended_at is null fetch first 1 rows only")
    Optional<Task> same(
            TaskSubject.Kind kind,
            long subject,
            TaskKind what,
            String language,
            long account,
            String words);

    @Query(
            "update task set assignee_id = :to where id = :id and ended_at is null"
                    + " and (:taken = true or assignee_id is null)")
    int assign(long id, @Nullable Long to, boolean taken);

    @Query("update task set due = :due where id = :id and ended_at is null")
    int date(long id, @Nullable LocalDate due);

    @Query(
            "update task set ended_at = :at, ended_by_id = :account, ended_by = :name,"
                    + " ended_how = :how, end_words = :words where id = :id and ended_at is null")
    int end(long id, Instant at, long account, String name, TaskEnd how, String words);

    @Query(
            "update task set ended_at = null, ended_by_id = null, ended_by = null,"
                    + " ended_how = null, end_words = '' where id = :id and ended_at is not null")
    int reopen(long id);

    @Query("select id from task where" + OF + "order by id")
    List<Long> idsOf(TaskSubject.Kind kind, long subject);

    @Query("select id from task where case_id = :fromCase order by id")
    List<Long> idsFromCase(long fromCase);

    @Query("update task set words = :words where id = :id and words <> :words")
    int reword(long id, String words);

    @Query(
            "update task set ended_at = :at, ended_by = :name, ended_how = 'DECLINED'"
                    + " where id = :id and ended_at is null")
    int withdraw(long id, Instant at, String name);

    @Query(
            "update task set ended_at = :at, ended_by_id = :account, ended_by = :name,"
                    + " ended_how = 'DONE' where id = :id and ended_at is null")
    int done(long id, Instant at, @Nullable Long account, String name);

    @Query("update task set words = '', end_words = '' where" + OF)
    void blank(TaskSubject.Kind kind, long subject);

    @Query("update task set words = '', end_words = '', case_id = null where case_id = :fromCase")
    void blankFromCase(long fromCase);

    @Query(
            "update task set ended_at = :at, ended_by_id = :account, ended_by = :name,"
                    + " ended_how = 'DECLINED' where"
                    + OF
                    + "and ended_at is null")
    void endAll(
            TaskSubject.Kind kind, long subject, Instant at, @Nullable Long account, String name);

    @Query("select id from task where assignee_id = :account and ended_at is null order by id")
    List<Long> idsFor(long account);

    @Query("update task set assignee_id = :to where assignee_id = :account and ended_at is null")
    void handOver(long account, @Nullable Long to);

    @Query("select * from task where" + OF + "and ended_at is null order by raised_at, id")
    List<Task> openOf(TaskSubject.Kind kind, long subject);

    @Query("select * from task where" + FOR + "order by due nulls last, raised_at, id" + PAGE)
    List<Task> open(long me, long skip, int most);

    @Query(
            "select * from task where ended_at is null and assignee_id is not null"
                    + " and due <= :day order by due, id")
    List<Task> dueBy(LocalDate day);

    @Query("select count(*) from task where" + FOR)
    long countOpen(long me);

    @Query(
            "select * from task where ended_at is null and assignee_id is null"
                    + " order by due nulls last, raised_at, id"
                    + PAGE)
    List<Task> nobodys(long skip, int most);

    @Query("select count(*) from task where ended_at is null and assignee_id is null")
    long countNobodys();

    @Query("select * from task where ended_at is not null order by ended_at desc, id desc" + PAGE)
    List<Task> ended(long skip, int most);

    @Query("select count(*) from task where ended_at is not null")
    long countEnded();
}
