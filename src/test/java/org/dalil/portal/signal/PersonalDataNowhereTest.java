package org.dalil.portal.signal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.insight.daily.run.Daily;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.Written;
import org.dalil.testing.Server;
import org.dalil.text.Sha256;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/**
 * People search for their own card number. Nothing of it may be in any table or log afterwards, nor
 * of the address they came from.
 */
@Tag("database")
class PersonalDataNowhereTest {
    private static final String STREET = "203.0.113.";

    private static final List<String> MAILS =
            List.of("sara.qasim@example.com", "سارة.قاسم@example.com");

    /** Card, telephones, account, national numbers; each as people write it. */
    private static final List<String> NUMBERS =
            List.of(
                    "4111111111111111",
                    "5500 0055 5555 5559",
                    "+966501234567",
                    "+966 50 765 4321",
                    "0559876543",
                    "SA0380000000608010167519",
                    "GB29 NWBK 6016 1331 9268 19",
                    "1098765432",
                    "29801011234567",
                    "784-1990-1234567-1",
                    "00966 50 222 3344",
                    "4000-0566-5566-5556");

    /** The same again, as no pattern of digits reads it. */
    private static final List<String> SPELLED =
            List.of(
                    "4111\u200B1111\u200B1111\u200B1111",
                    "1\u200D0\u200D9\u200D8\u200D7\u200D6\u200D5\u200D4\u200D3\u200D2",
                    "４１１１１１１１１１１１１１１１",
                    "۰۵۵۹۸۷۶۵۴۳",
                    "+٩٦٦\u200F ٥٠\u200F ٧٦٥\u200F ٤٣٢١",
                    "4000/0566/5566/5556",
                    "SA03\u00AD8000\u00AD0000\u00AD6080\u00AD1016\u00AD7519",
                    "sara.qasim(at)example.com",
                    "sara.qasim @ example.com",
                    "sara.qasim%40example.com",
                    "بريديsara.qasim@example.comشكرا");

    /** A case is what its customer wrote; it has rules of its own, and its own erasure. */
    private static final List<String> OF_CASES = List.of("support_case.");

    @Test
    void isInNoTableAndNoLogAfterwards() throws Exception {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var level = root.getLevel();
        root.setLevel(Level.INFO); // as the program runs
        root.addAppender(log);
        try (var server =
                Server.start(Map.of("dalil.proxies", "127.0.0.0/8", "dalil.access-log", "true"))) {
            var id = server.world().publicArticle("Card declined", "Wait a day.");
            server.ready();
            server.settle();
            var typed = typed();
            for (var house = 1; house <= typed.size(); house++) {
                search(server, id, typed.get(house - 1), STREET + house);
            }
            ask(server, typed.getFirst(), typed.getLast());
            var noted = Written.by(server);
            server.bean(Daily.class).run();
            var searched = noted.stream().filter(each -> each.event() instanceof Searched).count();
            assertThat(searched).as("what is not noted holds nothing").isGreaterThan(60);
            var cells = cells(server);
            assertThat(read(server, "select words from wording")).hasSizeGreaterThan(20);
            assertThat(read(server, "select customer_email from support_case"))
                    .contains(MAILS.getFirst());
            assertThat(cells).anyMatch(cell -> cell.contains("[card number]"));
            assertThat(cells).anyMatch(cell -> cell.contains("[رقم حساب]"));
            var told = new ArrayList<String>();
            log.list.forEach(line -> told.add(line.getFormattedMessage()));
            log.list.stream()
                    .filter(line -> line.getThrowableProxy() != null)
                    .forEach(line -> told.add(line.getThrowableProxy().getMessage()));
            assertThat(told).anyMatch(line -> line.contains("/en/search"));
            for (var found : List.of(cells, told)) {
                assertThat(found).noneMatch(PersonalDataNowhereTest::holdsAny);
                assertThat(found).noneMatch(PersonalDataNowhereTest::holdsTheAddress);
            }
            for (var words :
                    List.of(
                            "select words from event where words is not null",
                            "select words from wording",
                            "select founder from topic",
                            "select coalesce(name, '') from topic")) {
                assertThat(read(server, words)).noneMatch(PersonalDataNowhereTest::holdsAPiece);
            }
        } finally {
            root.detachAppender(log);
            root.setLevel(level);
        }
    }

    /** Each alone and among words, in the digits of both. */
    private static List<String> typed() {
        var typed = new ArrayList<String>();
        for (var mail : MAILS) {
            typed.add(mail);
            typed.add("order of " + mail + " is late");
        }
        for (var number : NUMBERS) {
            typed.add(number);
            typed.add("بطاقتي " + arabic(number) + " مرفوضة");
            typed.add("declined " + number + " twice");
        }
        for (var spelled : SPELLED) {
            typed.add(spelled);
            typed.add("why is " + spelled + " refused");
        }
        return typed;
    }

    private static void search(Server server, long article, String typed, String house) {
        var q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        for (var path :
                List.of(
                        "/en/search?q=" + q,
                        "/ar/search?q=" + q,
                        "/en/search?q=" + q + "&category=999",
                        "/en/search/counts?q=" + q,
                        "/en/suggestions?q=" + q,
                        "/en/contact?q=" + q,
                        "/api/v1/search?lang=en&q=" + q)) {
            server.get(path, "X-Forwarded-For", house);
        }
        server.get(
                "/en/articles/" + article + "-card-declined",
                "X-Forwarded-For",
                house,
                "Referer",
                server.address("/en/search?q=" + q).toString());
        var chosen = Map.of("q", typed, "article", "" + article, "place", "1");
        server.post("/en/suggestions/chosen", chosen, "X-Forwarded-For", house);
    }

    /** By the form, as its page carries along what was searched for. */
    private static void ask(Server server, String searched, String words) {
        var q = URLEncoder.encode(searched, StandardCharsets.UTF_8);
        var page = server.get("/en/contact?q=" + q, "X-Forwarded-For", STREET + 250).body();
        var form =
                Map.of(
                        "token",
                        Jsoup.parse(page).select("input[name=token]").val(),
                        "subject",
                        words,
                        "description",
                        words,
                        "q",
                        searched,
                        "name",
                        "Sara",
                        "email",
                        MAILS.getFirst());
        var sent = server.post("/en/contact", form, "X-Forwarded-For", STREET + 250);
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    private static boolean holdsAny(String text) {
        var bare = bare(text);
        return MAILS.stream().anyMatch(text::contains)
                || text.contains("sara.qasim")
                || NUMBERS.stream().anyMatch(number -> bare.contains(bare(number)));
    }

    private static boolean holdsTheAddress(String text) {
        var house = STREET + 7;
        var hash = Sha256.of(house.getBytes(StandardCharsets.UTF_8));
        var browser = (house + "\n" + Server.BROWSER).getBytes(StandardCharsets.UTF_8);
        return text.contains(STREET)
                || text.contains(HexFormat.of().formatHex(hash))
                || text.contains(Base64.getUrlEncoder().encodeToString(hash).substring(0, 22))
                || text.contains(
                        Base64.getUrlEncoder().encodeToString(Sha256.of(browser)).substring(0, 22));
    }

    /** Five digits of a number are a piece of it. */
    private static boolean holdsAPiece(String words) {
        var bare = bare(words);
        for (var number : NUMBERS) {
            var digits = bare(number).replaceAll("[^0-9]", "");
            for (var at = 0; at + 5 <= digits.length(); at++) {
                if (bare.contains(digits.substring(at, at + 5))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String bare(String text) {
        var latin = new StringBuilder();
        for (var letter : text.toCharArray()) {
            if (Character.isDigit(letter)) {
                latin.append(Character.digit(letter, 10));
            } else if (" -.+/\u00A0".indexOf(letter) < 0
                    && Character.getType(letter) != Character.FORMAT) {
                latin.append(letter);
            }
        }
        return latin.toString();
    }

    private static String arabic(String number) {
        var arabic = new StringBuilder();
        for (var letter : number.toCharArray()) {
            arabic.append(letter >= '0' && letter <= '9' ? (char) ('٠' + letter - '0') : letter);
        }
        return arabic.toString();
    }

    /** All texts of all tables. */
    private static List<String> cells(Server server) throws SQLException {
        var cells = new ArrayList<String>();
        try (var connection = connection(server)) {
            var columns =
                    read(
                            connection,
                            "select table_name || '.' || column_name from"
                                    + " information_schema.columns where lower(table_schema) ="
                                    + " 'public' and lower(data_type) in ('character varying',"
                                    + " 'text', 'character large object', 'character')");
            assertThat(columns).contains("event.words", "event.visitor", "visitor_salt.salt");
            columns.removeIf(column -> OF_CASES.stream().anyMatch(column::startsWith));
            for (var column : columns) {
                var dot = column.indexOf('.');
                var name = column.substring(dot + 1);
                var from = "select " + name + " from " + column.substring(0, dot);
                cells.addAll(read(connection, from + " where " + name + " is not null"));
            }
        }
        return cells;
    }

    private static List<String> read(Server server, String sql) throws SQLException {
        try (var connection = connection(server)) {
            return read(connection, sql);
        }
    }

    private static Connection connection(Server server) throws SQLException {
        return DelegatingDataSource.unwrapDataSource(server.bean(DataSource.class)).getConnection();
    }

    private static List<String> read(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
