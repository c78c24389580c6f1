package org.dalil.notice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeRepository extends GenericRepository<NoticeRow, Long> {

    NoticeRow save(NoticeRow row);

    NoticeRow update(NoticeRow row);

    @Query("select * from notice order by begins_at desc, id desc")
    List<NoticeRow> inOrder();

    @Query("select * from notice_words")
    List<NoticeWords> words();

    @Query("insert into notice_words (notice_id, language, words) values (:id, :language, :words)")
    void say(long id, String language, String words);

    @Query("delete from notice_words where notice_id = :id")
    void unsay(long id);

    @Query("delete from notice where id = :id")
    int remove(long id);
}
