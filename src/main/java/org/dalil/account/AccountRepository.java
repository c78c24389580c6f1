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

    @Query(
            "update account set language = :language"
                    + " where id = :id and (language is null or language <> :language)")
    void works(long id, String language);

    @Query("select language from account where id = :id and language is not null")
    Optional<String> language(long id);
}
