package org.dalil.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.testing.DeskClient;
import org.dalil.testing.Jar;
import org.dalil.testing.Scratch;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program is killed while somebody types: what it said is saved is saved. */
class DraftKilledIT {
    private static final String WHO = "lina@example.com";
    private static final String PASSWORD = "seven green ears";
    private static final Map<String, String> EMPTY =
            Map.of(
                    "DALIL_ARTICLES", "",
                    "DALIL_ADMIN_EMAIL", WHO,
                    "DALIL_ADMIN_PASSWORD", PASSWORD);
    private static final Pattern SHOWN = Pattern.compile("name=\"version\" value=\"([\\d.]+)\"");
    private static final Pattern SAVED = Pattern.compile("\"version\":\"([\\d.]+)\"");
    private static final Pattern LINE = Pattern.compile("Line (\\d+) of what somebody types");

    @Test
    void keepsEveryTextThatItSaidWasSaved() throws Exception {
        var data = Scratch.folder("draft-killed").resolve("data");
        String editor;
        int acknowledged;
        try (var jar = Jar.serve(data, EMPTY)) {
            var agent = DeskClient.signedIn(jar.address().toString(), WHO, PASSWORD);
            editor =
                    agent.post(
                            "/desk/articles/new",
                            Map.of(
                                    "title", "Typed until the end",
                                    "kind", "how_to",
                                    "language", "en",
                                    "category", ""));
            acknowledged = typeUntilKilled(jar, agent, editor);
        }
        try (var jar = Jar.serve(data, EMPTY)) {
            var agent = DeskClient.signedIn(jar.address().toString(), WHO, PASSWORD);
            var there = Integer.parseInt(first(LINE, agent.get(editor)));
            assertThat(there)
                    .as("the last one that was acknowledged, or the one on its way")
                    .isBetween(acknowledged, acknowledged + 1);
        }
    }

    /** Saves one text after another; the kill comes while one of them is on its way. */
    private static int typeUntilKilled(Jar jar, DeskClient agent, String editor)
            throws IOException, InterruptedException {
        var version = new AtomicReference<>(first(SHOWN, agent.get(editor)));
        var said = new int[1];
        var typing =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        for (var line = 1; ; line++) {
                                            save(agent, editor, line, version);
                                            said[0] = line;
                                        }
                                    } catch (IOException | InterruptedException killed) {
                                        // as it should be
                                    }
                                });
        TimeUnit.SECONDS.sleep(2);
        jar.kill();
        typing.join();
        assertThat(said[0]).as("saved before the kill").isGreaterThan(20);
        return said[0];
    }

    private static void save(
            DeskClient agent, String editor, int line, AtomicReference<String> version)
            throws IOException, InterruptedException {
        var form =
                Map.of(
                        "title",
                        "Typed until the end",
                        "summary",
                        "What it is about",
                        "body",
                        "Line " + line + " of what somebody types",
                        "version",
                        version.get());
        version.set(first(SAVED, agent.post(editor + "/draft", form)));
    }

    private static String first(Pattern wanted, String text) {
        Matcher found = wanted.matcher(text);
        assertThat(found.find()).as(wanted + " in " + text).isTrue();
        return found.group(1);
    }
}
