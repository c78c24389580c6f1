package org.dalil.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.database.Transactions;
import org.dalil.search.Popularity;
import org.dalil.settings.PortalSettings;
import org.dalil.settings.Settings;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestBase;
import org.dalil.testing.TestClock;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/** Counting as it is stored; each test has a base of its own, for some restart on theirs. */
@Tag("database")
class ReadingsTest {
    private static final String NOON = "2026-05-03T12:00:00Z";

    private Map<String, Object> base;
    private ApplicationContext node;

    @BeforeEach
    void start() {
        base = new HashMap<>(TestBase.fresh());
        node = node(NOON);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void countsOncePerVisitorArticleLanguageRevisionAndDay() {
        var hudasVisit = new Read(1, Language.ENGLISH, 10, "huda");
        count(
                hudasVisit,
                hudasVisit,
                new Read(1, Language.ENGLISH, 10, "omar"),
                new Read(1, Language.ENGLISH, 11, "huda"),
                new Read(1, Language.ARABIC, 20, "huda"),
                new Read(2, Language.ENGLISH, 30, "huda"));
        assertThat(views(1, 90).days())
                .containsExactly(
                        new DayViews(day(3), Language.ARABIC, 1),
                        new DayViews(day(3), Language.ENGLISH, 3));
        assertThat(views(2, 90).total()).isEqualTo(1);

        node.getBean(TestClock.class).forward(Duration.ofDays(1));
        count(hudasVisit);
        assertThat(views(1, 90).total()).isEqualTo(5);
        assertThat(views(1, 1).days()).containsExactly(new DayViews(day(4), Language.ENGLISH, 1));
        assertThat(views(1, 1).from()).isEqualTo(day(4)).isEqualTo(views(1, 1).to());
    }

    @Test
    void costsAHotArticleOneRowPerVisitor() {
        var read = new Read(1, Language.ENGLISH, 10, "huda");
        IntStream.range(0, 1000).forEach(_ -> node.getBean(Readings.class).count(read));
        assertThat(node.getBean(WaitingReads.class).size()).isLessThanOrEqualTo(1);
        count(read);
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void saysOfABatchHowManyRowsItAdded() {
        var huda = new Reading(1, day(3), "en", 10, "huda");
        var omar = new Reading(1, day(3), "en", 10, "omar");
        var mona = new Reading(1, day(3), "en", 10, "mona");
        var repository = node.getBean(ReadingRepository.class);
        var transactions = node.getBean(Transactions.class);
        var first = transactions.write(() -> repository.add(List.of(huda, omar, huda)));
        assertThat(first).isEqualTo(2);
        var second = transactions.write(() -> repository.add(List.of(huda, mona, omar)));
        assertThat(second).isEqualTo(1);
        var known = transactions.write(() -> repository.add(List.of(huda, mona, omar)));
        assertThat(known).isZero();
    }

    @Test
    void countsNobodyTwiceAfterARestartOrOnASecondNode() {
        var read = new Read(1, Language.ENGLISH, 10, "huda");
        count(read);
        try (var second = node(NOON)) {
            second.getBean(Readings.class).count(read);
            second.getBean(ReadingWriter.class).write();
        }
        node.close();
        node = node(NOON);
        count(read, new Read(1, Language.ENGLISH, 10, "omar"));
        assertThat(views(1, 1).total()).isEqualTo(2);
    }

    @Test
    void countsNobodyTwiceWhenTwoNodesWriteAtOnce() throws Exception {
        try (var second = node(NOON);
                var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var nodes = List.of(node, second);
            synchronized (node.getBean(ReadingWriter.class)) {
                synchronized (second.getBean(ReadingWriter.class)) {
                    nodes.forEach(each -> countVisitors(each, 3000));
                }
            }
            for (var written :
                    nodes.stream()
                            .map(each -> each.getBean(ReadingWriter.class))
                            .map(writer -> together.submit(writer::write))
                            .toList()) {
                written.get(60, TimeUnit.SECONDS);
            }
            nodes.forEach(each -> assertThat(each.getBean(WaitingReads.class).size()).isZero());
        }
        assertThat(views(1, 1).total()).isEqualTo(3000);
    }

    @Test
    void writesWhatWaitsWithoutBeingAskedAndAtShutdown() throws InterruptedException {
        node.getBean(Readings.class).count(new Read(1, Language.ENGLISH, 10, "huda"));
        var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (views(1, 1).total() == 0 && System.nanoTime() < patience) {
            Thread.sleep(20);
        }
        assertThat(views(1, 1).total()).isEqualTo(1);

        node.getBean(Readings.class).count(new Read(1, Language.ENGLISH, 10, "omar"));
        node.close();
        node = node(NOON);
        assertThat(views(1, 1).total()).isEqualTo(2);
    }

    @Test
    void beginsTheDayWhereThePortalIs() {
        var settings = node.getBean(Settings.class);
        var portal = settings.portal();
        settings.change(
                new PortalSettings(
                        portal.names(),
                        portal.languages(),
                        portal.digits(),
                        portal.calendar(),
                        ZoneId.of("Asia/Riyadh")));
        node.getBean(TestClock.class).forward(Duration.ofHours(9).plusMinutes(1));
        count(new Read(1, Language.ENGLISH, 10, "huda"));
        assertThat(views(1, 1).days()).containsExactly(new DayViews(day(4), Language.ENGLISH, 1));
    }

    @Test
    void namesTheMostRead() {
        count(
                new Read(1, Language.ENGLISH, 10, "huda"),
                new Read(2, Language.ENGLISH, 20, "huda"),
                new Read(2, Language.ENGLISH, 20, "omar"),
                new Read(3, Language.ARABIC, 30, "huda"));
        var readings = node.getBean(Readings.class);
        assertThat(readings.mostRead(Language.ENGLISH, 30, 6)).containsExactly(2L, 1L);
        assertThat(readings.mostRead(Language.ARABIC, 30, 6)).containsExactly(3L);
        assertThat(readings.mostRead(Language.ENGLISH, 30, 1)).containsExactly(2L);

        node.getBean(TestClock.class).forward(Duration.ofDays(30));
        count(new Read(1, Language.ENGLISH, 10, "huda"));
        assertThat(readings.mostRead(Language.ENGLISH, 30, 6)).containsExactly(1L);
    }

    @Test
    void makesArticlesPopularByTheirReads() {
        countVisitors(node, 100);
        count(new Read(2, Language.ARABIC, 20, "huda"));
        var popularity = node.getBean(ReadPopularity.class);
        popularity.count();
        assertThat(popularity.of(1)).isEqualTo(1);
        assertThat(popularity.of(2)).isBetween(0.1, 0.2);
        assertThat(popularity.of(3)).isZero();
        assertThat(node.getBeansOfType(Popularity.class)).contains(popularity);
    }

    @Test
    void dropsWhatFindsNoRoomAndSaysHowMany() {
        var metrics = node.getBean(MeterRegistry.class);
        synchronized (node.getBean(ReadingWriter.class)) { // nothing is written meanwhile
            countVisitors(node, WaitingReads.ROOM + 7);
            assertThat(metrics.get("dalil.readings.waiting").gauge().value())
                    .isEqualTo(WaitingReads.ROOM);
        }
        assertThat(metrics.get("dalil.readings.dropped").counter().count()).isEqualTo(7);
        count(new Read(1, Language.ENGLISH, 10, "visitor" + WaitingReads.ROOM));
        assertThat(views(1, 1).total()).isEqualTo(WaitingReads.ROOM + 1);
        assertThat(written()).isEqualTo(WaitingReads.ROOM + 1);
    }

    @Test
    void keepsReadsWhileTheBaseRefusesThem() throws SQLException {
        sql("alter table reading rename to reading_away");
        var read = new Read(1, Language.ENGLISH, 10, "huda");
        count(read, read, new Read(1, Language.ENGLISH, 10, "omar"));
        assertThat(node.getBean(WaitingReads.class).size()).isEqualTo(2);
        sql("alter table reading_away rename to reading");
        node.getBean(ReadingWriter.class).write();
        assertThat(views(1, 1).total()).isEqualTo(2);
        assertThat(node.getBean(WaitingReads.class).size()).isZero();
    }

    @Test
    void refusesAVisitorWithoutAKey() {
        assertThatThrownBy(() -> new Read(1, Language.ENGLISH, 10, " "))
                .hasMessageContaining("1 to 64 characters");
    }

    private ApplicationContext node(String now) {
        var settings = new HashMap<>(base);
        settings.put("dalil.test.clock", now);
        return Dalil.start(settings);
    }

    private void count(Read... reads) {
        for (var read : reads) {
            node.getBean(ReadingWriter.class).write(); // the zone of the portal is known
            node.getBean(Readings.class).count(read);
        }
        node.getBean(ReadingWriter.class).write();
    }

    private static void countVisitors(ApplicationContext node, int visitors) {
        var readings = node.getBean(Readings.class);
        IntStream.range(0, visitors)
                .mapToObj(each -> new Read(1, Language.ENGLISH, 10, "visitor" + each))
                .forEach(readings::count);
    }

    private void sql(String statement) throws SQLException {
        try (var connection =
                        DelegatingDataSource.unwrapDataSource(node.getBean(DataSource.class))
                                .getConnection();
                var plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    private Views views(long article, int lastDays) {
        return node.getBean(Readings.class).views(article, lastDays);
    }

    private double written() {
        return node.getBean(MeterRegistry.class).get("dalil.readings.written").counter().count();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 5, day);
    }
}
