package org.dalil.account.person;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An empty password stands for that of who has yet to choose one; no hash is like it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRepository extends GenericRepository<PersonRow, Long> {
    String PEOPLE =
            "select id, email, name, role, password <> '' as chosen, seen_at, deactivated_at"
                    + " from account ";

    @Query(PEOPLE + "order by email")
    List<PersonRow> all();

    @Query(PEOPLE + "where id = :id")
    Optional<PersonRow> read(long id);

    @Query(PEOPLE + "where email = :email")
    Optional<PersonRow> called(String email);

    @Query(
            "insert into account (email, name, role, password, created_at)"
                    + " values (:email, :name, :role, '', :at) on conflict do nothing")
    int invite(String email, String name, String role, Instant at);

    @Query("update account set password = '' where id = :id")
    void dropPassword(long id);

    @Query("update account set role = :role where id = :id")
    void changeRole(long id, String role);

    @Query("update account set name = :name, password = :password where id = :id")
    void begin(long id, String name, String password);

    @Query("update account set deactivated_at = :at where id = :id")
    void deactivate(long id, Instant at);

    @Query("update account set deactivated_at = null where id = :id")
    void activate(long id);

    /** Locked in one order, so that of two who would take each other's rights the second sees. */
    @Query(
            "select id from account where role = 'ADMIN' and deactivated_at is null"
                    + " and password <> '' order by id for update")
    List<Long> lockAdmins();
}
