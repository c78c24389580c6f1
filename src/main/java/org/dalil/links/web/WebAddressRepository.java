package org.dalil.links.web;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WebAddressRepository extends GenericRepository<WebAddress, String> {
    String LINKED = "exists (select 1 from text_link l where l.address = w.digest) ";

    @Query(
            "insert into web_address (digest, address, next_on, nights, answer, detail)"
                    + " values (:digest, :address, :nextOn, 0, 'NEW', '') on conflict do nothing")
    void know(String digest, String address, LocalDate nextOn);

    Optional<WebAddress> findByDigest(String digest);

    void updateAll(Iterable<WebAddress> addresses);

    @Query(
            "select w.* from web_address w where w.next_on <= :today and "
                    + LINKED
                    + "order by w.next_on, w.digest fetch first :most rows only")
    List<WebAddress> due(LocalDate today, int most);

    @Query("select count(*) from web_address where asked_on = :today")
    long asked(LocalDate today);

    /** One that answered not long ago. */
    @Query(
            "select * from web_address where answer = 'FINE' and asked_on is not null"
                    + " order by asked_on desc, digest fetch first 1 rows only")
    Optional<WebAddress> answering();

    @Query(
            "select answer, count(*) as addresses from web_address w where "
                    + LINKED
                    + "group by answer")
    List<AnswerCount> counts();

    @Query(
            "delete from web_address where next_on < :before and not exists"
                    + " (select 1 from text_link l where l.address = web_address.digest)")
    void forget(LocalDate before);
}
