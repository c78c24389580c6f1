package org.dalil.insight.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.testing.Jar;
import org.dalil.testing.Scratch;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The packaged program is killed while people search: what came a second before is there, once. */
class KilledIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int PEOPLE = 20;
    private static final Map<String, String> EMPTY = Map.of("DALIL_ARTICLES", "");

    @Test
    void losesNothingThatIsASecondOldAndWritesNothingTwice() throws Exception {
        var data = Scratch.folder("killed").resolve("data");
        for (var time = 0; time < 2; time++) {
            try (var jar = Jar.serve(data, EMPTY)) {
                for (var who = 0; who < PEOPLE; who++) {
                    search(jar, "Firefox/140." + time + "." + who);
                }
                Thread.sleep(2000);
                search(jar, "Firefox/141." + time); // may be lost
                jar.kill();
            }
        }
        var written = numbers(data, "select count(*) from event where words = 'printer'");
        assertThat(written).isBetween(2L * PEOPLE, 2L * PEOPLE + 2);
        assertThat(numbers(data, "select count(distinct visitor) from event")).isEqualTo(written);
        assertThat(numbers(data, "select count(distinct source_id) from event")).isEqualTo(2);
    }

    private static void search(Jar jar, String browser) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(jar.address().resolve("/en/search?q=printer"))
                        .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) " + browser)
                        .build();
        assertThat(CLIENT.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    private static long numbers(Path data, String asked) throws SQLException {
        var address =
                "jdbc:h2:file:" + data.resolve("dalil") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (var connection = DriverManager.getConnection(address, "dalil", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(asked)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
