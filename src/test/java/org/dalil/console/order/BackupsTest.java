package org.dalil.console.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;

import org.dalil.database.Transactions;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

class BackupsTest {
    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    @TempDir private Path folder;

    @Test
    void takesAConsistentCopyWhileSomebodyWrites() throws Exception {
        var file = folder.resolve("base.backup");
        try (var context = onAFile()) {
            var world = context.getBean(World.class);
            world.publicArticle("Before the backup", "body");
            var going = new AtomicBoolean(true);
            var writer =
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        for (var n = 0; going.get(); n++) {
                                            world.publicArticle("Meanwhile " + n, "body");
                                        }
                                    });
            context.getBean(Backups.class).write(file);
            going.set(false);
            writer.join();
        }
        var restored = folder.resolve("restored.mv.db");
        Backups.unpack(file, restored);
        var url = "jdbc:h2:file:" + folder.resolve("restored") + OPTIONS + ";IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "dalil", "");
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*), (select position from change_clock) from"
                                                + " translation where published_revision_id is not"
                                                + " null")) {
            rows.next();
            assertThat(rows.getLong(1)).isPositive().isEqualTo(rows.getLong(2));
        }
    }

    /** With it and the events of the day, whoever has the copy could try out who searched. */
    @Test
    void leavesTheSecretOfVisitorsKeysBehind() throws Exception {
        var file = folder.resolve("base.backup");
        var secret = "c2VjcmV0LW9mLXRoZS1kYXktc2VjcmV0LW9mLXRoZS1kYXk=";
        try (var context = onAFile()) {
            context.getBean(Transactions.class)
                    .write(
                            () ->
                                    context.getBean(JdbcOperations.class)
                                            .prepareStatement(
                                                    "insert into visitor_salt (salt_date, salt,"
                                                            + " ends_at) values (date '2026-03-03',"
                                                            + " ?, timestamp with time zone"
                                                            + " '2026-03-04 00:00:00+00')",
                                                    statement -> {
                                                        statement.setString(1, secret);
                                                        return statement.executeUpdate();
                                                    }));
            context.getBean(Backups.class).write(file);
        }
        var restored = folder.resolve("restored.mv.db");
        Backups.unpack(file, restored);
        assertThat(Files.readString(folder.resolve("dalil.mv.db"), ISO_8859_1)).contains(secret);
        assertThat(Files.readString(restored, ISO_8859_1)).doesNotContain(secret);
        try (var left = Files.list(folder)) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .noneMatch(each -> each.startsWith("dalil-backup"));
        }
    }

    @Test
    void refusesToOverwriteAndToReadWhatIsNoBackup() throws Exception {
        var taken = Files.writeString(folder.resolve("taken"), "mine");
        try (var context = onAFile()) {
            assertThatThrownBy(() -> context.getBean(Backups.class).write(taken))
                    .isInstanceOf(OrderRefused.class)
                    .hasMessageContaining("is there already");
            assertThatThrownBy(
                            () ->
                                    context.getBean(Backups.class)
                                            .write(folder.resolve("no/such/folder")))
                    .isInstanceOf(OrderRefused.class)
                    .hasMessageContaining("no such folder");
        }
        assertThat(taken).hasContent("mine");
        assertThatThrownBy(() -> Backups.unpack(taken, folder.resolve("out")))
                .isInstanceOf(OrderRefused.class)
                .hasMessageContaining("is not a backup of Dalil");
    }

    private ApplicationContext onAFile() {
        return Dalil.start(
                Map.of(
                        "dalil.database.url",
                        "jdbc:h2:file:" + folder.resolve("dalil") + OPTIONS + ";WRITE_DELAY=0",
                        "dalil.database.user",
                        "dalil",
                        "dalil.database.password",
                        ""));
    }
}
