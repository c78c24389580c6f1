package org.dalil.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRepository extends GenericRepository<AccountRow, Long> {

    @Query(
            "insert into account (email, name, role, password, created_at)"
                    + " values (:email, :name, :role, :password, :at) on conflict do nothing")
    int add(String email, String name, String role, String password, Instant at);

    Optional<AccountRow> findById(Long id);

    Optional<AccountRow> findByEmail(String email);

    List<AccountRow> findAllOrderByEmail();

    long count();

    @Query("update account set password = :password where id = :id")
    void changePassword(long id, String password);

    @Query("update account set role = :role where id = :id")
    void changeRole(long id, String role);

    @Query("update account set name = :name, password = :password where id = :id")
    void begin(long id, String name, String password);

    @Query("update account set deactivated_at = :at where id = :id")
    void deactivate(long id, Instant at);

    @Query("update account set deactivated_at = null where id = :id")
    void activate(long id);

    @Query(
            "update account set language = :language"
                    + " where id = :id and (language is null or language <> :language)")
    void works(long id, String language);

    @Query("select language from account where id = :id and language is not null")
    Optional<String> language(long id);

    /** Locked in one order, so that of two who would take each other's rights the second sees. */
    @Query(
            "select id from account where role = 'ADMIN' and deactivated_at is null"
                    + " and password <> '' order by id for update")
    List<Long> lockAdmins();
}
