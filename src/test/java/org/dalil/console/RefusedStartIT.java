package org.dalil.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.testing.Jar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What cannot start says so in one message, with what is set and what it must be, and ends. */
class RefusedStartIT {
    @TempDir private Path folder;

    @Test
    void namesTheSettingItsValueAndItsRule() throws Exception {
        assertThat(refusal(Map.of("DALIL_CACHE_MEGABYTES", "lots")))
                .isEqualTo(
                        "dalil.cache.megabytes (DALIL_CACHE_MEGABYTES) is 'lots' but must be a"
                                + " whole number from 0 to 4,096");
        assertThat(refusal(Map.of("DALIL_ARTICLES", "/no/where")))
                .isEqualTo(
                        "dalil.articles (DALIL_ARTICLES) is '/no/where' but must be a folder that"
                                + " can be read, the word shipped, or empty for none");
        assertThat(refusal(Map.of("DALIL_DATA", "/proc/dalil")))
                .isEqualTo(
                        "DALIL_DATA is /proc/dalil but must be a directory that can be written to,"
                                + " or made");
        assertThat(refusal(Map.of("DALIL_CONFIG", "/no.yml")))
                .isEqualTo("DALIL_CONFIG is /no.yml but must be a file");
    }

    @Test
    void saysWhereTheSettingsFileIsWrong() throws Exception {
        var file = folder.resolve("dalil.yml");
        Files.writeString(file, "dalil:\n  data: [x\n foo");
        assertThat(refusal(Map.of()))
                .isEqualTo(
                        file
                                + " is no YAML, line 3, column 5: expected ',' or ']', but got"
                                + " <stream end>");
        Files.writeString(file, "dalil:\n  artcles: x\n");
        assertThat(refusal(Map.of()))
                .startsWith("unknown setting dalil.artcles (in file:" + file + "); the settings");
        Files.writeString(file, "languages: ar\n");
        assertThat(refusal(Map.of()))
                .startsWith("unknown setting languages (in file:" + file + "); the settings");
        Files.writeString(file, "dalil:\n  zone: Mars/Base\n");
        assertThat(refusal(Map.of()))
                .isEqualTo(
                        "dalil.zone (DALIL_ZONE) is 'Mars/Base' but must be a time zone such as"
                                + " Asia/Riyadh");
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = Integer.toString(taken.getLocalPort());
            var ended = serve(Map.of("MICRONAUT_SERVER_PORT", port, "DALIL_ARTICLES", ""));
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.printed())
                    .doesNotContain("ERROR", "WARN", "\tat ")
                    .endsWith(
                            "serve: MICRONAUT_SERVER_PORT is %s but must be a port that is free (Address already in use)\n"
                                    .formatted(port));
        }
    }

    @Test
    void namesTheDatabaseThatCannotBeUsed() throws Exception {
        var user = "DALIL_DATABASE_USER";
        var url = "DALIL_DATABASE_URL";
        assertThat(refusal(Map.of(url, "jdbc:postgresql://localhost:1/a?password=s", user, "x")))
                .startsWith(
                        "DALIL_DATABASE_URL is jdbc:postgresql://localhost:1/a, where no database"
                                + " can be used: Connection to localhost:1 refused.");
        assertThat(refusal(Map.of(url, "jdbc:postgresql://no.host.invalid/a", user, "x")))
                .isEqualTo(
                        "DALIL_DATABASE_URL is jdbc:postgresql://no.host.invalid/a, where no"
                                + " database can be used: no host is called no.host.invalid");
        assertThat(refusal(Map.of(url, "jdbc:postgresql:/a?x"))).endsWith("or jdbc:postgresql:");
    }

    @Test
    void saysThatAnotherDalilUsesTheDirectoryAndLeavesNothingThere() throws Exception {
        var data = folder.resolve("data");
        try (var first = Jar.serve(data, Map.of("DALIL_ARTICLES", ""))) {
            assertThat(refusal(Map.of("DALIL_ARTICLES", "", "MICRONAUT_SERVER_PORT", "0")))
                    .isEqualTo(
                            "DALIL_DATA is %s, which another Dalil is using; end it, or name another place"
                                    .formatted(data));
            assertThat(data.resolve("dalil.trace.db")).doesNotExist();
            first.stop();
        }
        assertThat(refusal(Map.of("DALIL_DATABASE_PASSWORD", "wrong")))
                .startsWith(
                        "DALIL_DATA is %s, where DALIL_DATABASE_USER '' is not let in with this DALIL_DATABASE_PASSWORD ("
                                .formatted(data));
    }

    private String refusal(Map<String, String> settings) throws Exception {
        var ended = serve(settings);
        assertThat(ended.code()).as(ended.printed()).isEqualTo(1);
        assertThat(ended.printed().lines()).singleElement().asString().startsWith("serve: ");
        return ended.printed().strip().substring("serve: ".length());
    }

    private Jar.Ended serve(Map<String, String> settings) throws Exception {
        return Jar.run(folder.resolve("data"), settings, "", "serve");
    }
}
