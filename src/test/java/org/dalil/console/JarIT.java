package org.dalil.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.testing.Jar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The packaged program, as an operator meets it. */
class JarIT {
    @TempDir private Path folder;

    @Test
    void servesTheArticlesThatShipAndPrintsWhereAndHowToBegin() throws Exception {
        try (var jar = Jar.serve(folder.resolve("data"), Map.of())) {
            assertThat(jar.log())
                    .contains("http://localhost:" + jar.address().getPort() + "/")
                    .contains("/setup/");
            assertThat(jar.get("/en").body()).contains("Help centre");
            assertThat(jar.get("/ar").body()).contains("dir=\"rtl\"").contains("مركز المساعدة");
            assertThat(jar.get("/api/v1/search?q=refund&lang=en").body()).contains("\"hits\":[{");
            assertThat(jar.stop()).as("stops when told to").isIn(0, 143);
        }
    }

    @Test
    void importsExportsAndBacksUpBesideARunningServer() throws Exception {
        var data = folder.resolve("data");
        var articles = folder.resolve("articles");
        write(
                articles.resolve("guides/modem.en.md"),
                "---\ntitle: Restart the modem\n---\nUnplug the modem zebrafish.\n");
        try (var jar = Jar.serve(data, Map.of("DALIL_ARTICLES", ""))) {
            var imported = Jar.run(data, Map.of(), "", "import", articles.toString());
            assertThat(imported.code()).as(imported.printed()).isZero();
            assertThat(jar.log()).as("what ships logs no warning").doesNotContain("WARN");
            assertThat(found(jar, "zebrafish")).contains("Restart the modem");

            var exported = Jar.run(data, Map.of(), "", "export", folder.resolve("out").toString());
            assertThat(exported.code()).as(exported.printed()).isZero();
            assertThat(folder.resolve("out/guides/modem.en.md"))
                    .content()
                    .endsWith("Unplug the modem zebrafish.\n");

            assertThat(
                            Jar.run(
                                            data,
                                            Map.of(),
                                            "a long enough secret\n",
                                            "account",
                                            "add",
                                            "huda@example.com",
                                            "--role",
                                            "REVIEWER")
                                    .printed())
                    .contains("huda@example.com");
            assertThat(
                            Jar.run(data, Map.of(), "short\n", "account", "add", "omar@example.com")
                                    .printed())
                    .contains("password");
            assertThat(
                            Jar.run(
                                            data,
                                            Map.of(),
                                            "",
                                            "backup",
                                            folder.resolve("base.backup").toString())
                                    .code())
                    .isZero();
            assertThat(
                            Jar.run(
                                            data,
                                            Map.of(),
                                            "",
                                            "restore",
                                            folder.resolve("base.backup").toString())
                                    .printed())
                    .contains("the server runs on this base");
            assertThat(Jar.run(data, Map.of(), "", "reindex").code()).isZero();
        }
        var alone = Jar.run(data, Map.of(), "", "import", articles.toString());
        assertThat(alone.printed().lines())
                .as("what a command does, and no log")
                .hasSize(3)
                .last()
                .asString()
                .startsWith("new 0, changed 0, unchanged 1 in ");
        assertThat(Jar.run(data, Map.of(), "", "import", "nowhere").printed().lines())
                .singleElement()
                .asString()
                .contains("there is no folder ", "nowhere");
        restoresAndIsSearched(folder.resolve("base.backup"));
    }

    @Test
    void importsCasesThroughTheServerAndSaysOfEachBadLineWhy() throws Exception {
        var data = folder.resolve("data");
        var file = folder.resolve("cases.jsonl");
        write(
                file,
                """
                {"reference":"T-1","subject":"Zebrafish","description":"It swims."}
                {"reference":"T-2","description":"Without a subject."}
                {"reference":"T-3","subject":"Closed","description":"x","closed_at":"2026-05-04"}
                """);
        try (var _ = Jar.serve(data, Map.of("DALIL_ARTICLES", ""))) {
            var first = importedCases(data, file);
            assertThat(first.code()).as(first.printed()).isEqualTo(2);
            assertThat(first.printed())
                    .contains("line 2: subject is missing")
                    .contains("2 cases imported, 0 known before, 1 line left out");
            assertThat(importedCases(data, file).printed())
                    .contains("0 cases imported, 2 known before, 1 line left out");
            var none = importedCases(data, folder.resolve("nowhere.csv"));
            assertThat(none.code()).isNotZero();
            assertThat(none.printed().lines()).singleElement().asString().contains("nowhere.csv");
        }
        write(file, "{\"reference\":\"T-1\",\"subject\":\"Zebrafish\",\"description\":\"x\"}\n");
        var alone = importedCases(data, file);
        assertThat(alone.code()).as(alone.printed()).isZero();
        assertThat(alone.printed()).contains("0 cases imported, 1 known before, 0 lines left out");
    }

    private static Jar.Ended importedCases(Path data, Path file) throws Exception {
        return Jar.run(data, Map.of(), "", "import-cases", file.toString(), "--source", "helpdesk");
    }

    private void restoresAndIsSearched(Path backup) throws Exception {
        var data = folder.resolve("restored");
        var restored = Jar.run(data, Map.of(), "", "restore", backup.toString());
        assertThat(restored.code()).as(restored.printed()).isZero();
        assertThat(Jar.run(data, Map.of(), "", "restore", backup.toString()).printed())
                .contains("--replace");
        try (var jar = Jar.serve(data, Map.of("DALIL_ARTICLES", ""))) {
            assertThat(found(jar, "zebrafish")).contains("Restart the modem");
            assertThat(jar.log())
                    .as("accounts came back: nobody has to set it up")
                    .doesNotContain("/setup/");
        }
    }

    private static String found(Jar jar, String word) throws Exception {
        for (var n = 0; n < 50; n++) {
            var body =
                    jar.get(
                                    "/api/v1/search?lang=en&q="
                                            + URLEncoder.encode(word, StandardCharsets.UTF_8))
                            .body();
            if (!body.contains("\"hits\":[]")) {
                return body;
            }
            Thread.sleep(100);
        }
        return "";
    }

    private static void write(Path file, String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
