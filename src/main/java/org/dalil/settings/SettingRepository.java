package org.dalil.settings;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SettingRepository extends GenericRepository<Setting, String> {

    List<Setting> findAll();

    @Query("insert into setting (name, content) values (:name, :content) on conflict do nothing")
    void add(String name, String content);

    @Query("update setting set content = :content where name = :name")
    void change(String name, String content);
}
