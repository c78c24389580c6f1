package org.dalil.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.audit.Actor;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.cases.Outcome;
import org.dalil.cases.worklist.Worklists;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Tag("database")
@ExtendWith(Dalil.class)
class CaseFilesTest {
    private static final boolean THOROUGH = Boolean.getBoolean("dalil.thorough");

    private final CaseFiles files;
    private final Cases cases;
    private final Worklists worklists;
    private final Accounts accounts;
    private final World world;
    @TempDir private Path folder;

    CaseFilesTest(
            CaseFiles files, Cases cases, Worklists worklists, Accounts accounts, World world) {
        this.files = files;
        this.cases = cases;
        this.worklists = worklists;
        this.accounts = accounts;
        this.world = world;
    }

    @Test
    void takesCsvAndSaysOfEachBadLineWhy() throws IOException {
        var article = world.publicArticle("Charge", "x");
        var csv =
                """
                Reference,Subject,Description,language,searches,customer_name,opened_at,closed_at,outcome,article
                A-1,لا يشحن,"منذ أمس،
                ""أبدًا""\",ar,شحن|كابل,سارة,2026-05-03T10:00:00Z,2026-05-04,resolved_by,%d
                A-2,No description,,en,,,,,,
                A-3,Bad day,x,en,,,yesterday,,,
                A-4,Bad outcome,x,en,,,,,solved,
                A-5,Bad article,x,en,,,,,resolved_by,99887
                A-6,Too few,x
                A-7,Open one,x,fr,,,,,,
                A-8,Open one,x,en,,,,,,
                """
                        .formatted(article);
        var report = take("desk-a", csv, StandardCharsets.UTF_8);
        assertThat(report.lines())
                .containsExactly(
                        "line 4: description is missing",
                        "line 5: opened_at is no time like 2026-05-03T12:00:00Z or 2026-05-03:"
                                + " yesterday",
                        "line 6: outcome solved is none of [RESOLVED_BY, CREATED_FROM, RELATED,"
                                + " ONE_OFF, NO_VALUE, PRIVATE]",
                        "line 7: article 99887 is not known here",
                        "line 8: has 3 columns; the head has 10",
                        "line 9: language fr is none of [en, ar]",
                        "2 cases imported, 0 known before, 6 lines left out");
        assertThat(report.isWhole()).isFalse();

        var closed = cases.whole(cases.find("desk-a", "A-1").orElseThrow().number());
        assertThat(closed.standing().description()).isEqualTo("منذ أمس،\n\"أبدًا\"");
        assertThat(closed.standing().state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.standing().outcome()).isEqualTo(Outcome.RESOLVED_BY);
        assertThat(closed.searches()).containsExactly("شحن", "كابل");
        assertThat(closed.links()).extracting("kind").containsExactly(LinkKind.RESOLVED_BY);
        assertThat(cases.find("desk-a", "A-8").orElseThrow().state()).isEqualTo(CaseState.OPEN);
        assertThat(take("desk-a", csv, StandardCharsets.UTF_8).lines())
                .contains("0 cases imported, 2 known before, 6 lines left out");
    }

    @Test
    void takesLinesOfJsonWithTheNamesOfTheApi() throws IOException {
        var lines =
                """
                {"reference": "J-1", "subject": "s", "description": "d", "searches": ["a", "b"], "reply": "Try this",
                {"reference": "J-2", "subject": "s", "description": "d", "customer": {"name": "Sara", "email": "s@example.com"}, "searches": ["a", "b"], "closedAt": "2026-05-04T10:00:00+03:00", "reply": "Try this", "resolution": "The cable"}
                {"reference": "J-3", "subject": "s", "description": "d", "colour": "red"}
                """;
        assertThat(take("desk-j", "\uFEFF" + lines, StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "line 1: is no JSON object",
                        "line 3: has an unknown member: colour",
                        "1 case imported, 0 known before, 2 lines left out");
        var whole = cases.whole(cases.find("desk-j", "J-2").orElseThrow().number());
        assertThat(whole.searches()).containsExactly("a", "b");
        assertThat(whole.replies()).extracting("body").containsExactly("Try this");
        assertThat(whole.standing().customerName()).isEqualTo("Sara");
        assertThat(whole.standing().closedAt()).isEqualTo(Instant.parse("2026-05-04T07:00:00Z"));
    }

    @Test
    void keepsNoPersonalDataOfSearchesAndNothingThatABaseRefuses() throws IOException {
        var long501 = "x".repeat(501);
        var lines =
                """
                {"reference": "P-1", "subject": "s", "description": "d", "customer": {"name": "Sara"}, "searches": ["sara@example.com charge", "%s"], "reply": "a\\u0000b", "resolution": "c\\ud800d"}
                {"reference": "P-2", "subject": "s", "description": "d", "openedAt": "+999999-01-01T00:00:00Z"}
                """
                        .formatted(long501);
        assertThat(take("desk-p", lines, StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "line 2: opened_at is not between 1900-01-01T00:00:00Z and"
                                + " 2200-01-01T00:00:00Z: +999999-01-01T00:00:00Z",
                        "1 case imported, 0 known before, 1 line left out");
        var whole = cases.whole(cases.find("desk-p", "P-1").orElseThrow().number());
        assertThat(whole.searches()).containsExactly("[e-mail] charge", "x".repeat(500));
        assertThat(whole.replies()).extracting("body").containsExactly("ab");
        assertThat(whole.standing().resolution()).isEqualTo("cd");
    }

    @Test
    void saysOfAFileThatIsNoneOfCasesWhatToDo() {
        assertRefused("reference;subject;description\n1;a;b\n", "semicolons; commas are expected");
        assertRefused("reference\tsubject\tdescription\n", "tabs; commas are expected");
        assertRefused("reference,subject\n1,a\n", "no column description");
        assertRefused("reference,subject,description,colour\n", "not known: colour");
        assertRefused("", "empty");
        assertThatThrownBy(
                        () ->
                                take(
                                        "desk-x",
                                        "reference,subject,description\n1,é,b\n",
                                        StandardCharsets.ISO_8859_1))
                .hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> take("portal", "x", StandardCharsets.UTF_8))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(
                        () ->
                                files.importFrom(
                                        folder.resolve("none.csv"),
                                        "desk-x",
                                        (_, _) -> {},
                                        Actor.CONSOLE))
                .hasMessageContaining("cannot be read");
    }

    /** Fifty thousand in fifteen seconds; the first screen with a hundred thousand in 50 ms. */
    @Test
    void bearsManyCases() throws IOException {
        var half = THOROUGH ? 50_000 : 2_000;
        var file = Files.createTempFile(folder, "many", ".csv");
        var heard = new ArrayList<Long>();
        var took = new ArrayList<Duration>();
        for (var name : List.of("big-one", "big-two")) {
            Files.write(file, many(half));
            var began = System.nanoTime();
            var report = files.importFrom(file, name, (done, _) -> heard.add(done), Actor.CONSOLE);
            took.add(Duration.ofNanos(System.nanoTime() - began));
            assertThat(report.fresh()).isEqualTo(half);
        }
        assertThat(heard).hasSizeGreaterThanOrEqualTo(2 * half / 500);

        var huda =
                accounts.add(
                        UUID.randomUUID() + "@example.com", "Huda", Role.AGENT, "green ears 7");
        for (var line : worklists.unassigned(CaseState.OPEN, 0, 30)) {
            cases.assign(line.id(), huda, null, Actor.SYSTEM);
        }
        var screens = new ArrayList<Long>();
        for (var i = 0; i < 20; i++) {
            var began = System.nanoTime();
            firstScreen(huda.id());
            screens.add((System.nanoTime() - began) / 1_000_000);
        }
        var last = worklists.all(CaseState.OPEN, 0, 50).getLast().id();
        var deep = System.nanoTime();
        assertThat(worklists.all(CaseState.OPEN, last + half, 51)).isNotEmpty();
        var deepTook = Duration.ofNanos(System.nanoTime() - deep);
        var median = screens.stream().sorted().toList().get(10);
        System.out.println(
                "imported %,d twice in %s, first screen %d ms, deep page %s"
                        .formatted(half, took, median, deepTook));
        if (THOROUGH) {
            assertThat(took.getFirst()).isLessThan(Duration.ofSeconds(15));
            assertThat(median).isLessThan(50);
            assertThat(deepTook).isLessThan(Duration.ofMillis(100));
        }
    }

    private void firstScreen(long account) {
        worklists.of(account, CaseState.OPEN, 0, 21);
        worklists.of(account, CaseState.OWING, 0, 21);
        worklists.unassigned(CaseState.OPEN, 0, 21);
        worklists.unassigned(CaseState.OWING, 0, 21);
        worklists.countUnassigned(CaseState.OWING);
        worklists.count(account, CaseState.OPEN);
        worklists.count(account, CaseState.OWING);
    }

    private static List<String> many(int count) {
        var lines = new ArrayList<String>();
        lines.add("reference,subject,description,language,searches,opened_at,closed_at");
        var words = "الجهاز لا يشحن منذ أمس وقد جربت كل ما في المقالة ".repeat(8);
        for (var i = 0; i < count; i++) {
            var closed = i % 2 == 0 ? "2026-05-04" : "";
            lines.add(
                    "N-"
                            + i
                            + ",Case number "
                            + i
                            + ","
                            + words
                            + ",ar,شحن|كابل,2026-05-03,"
                            + closed);
        }
        return lines;
    }

    private void assertRefused(String content, String why) {
        assertThatThrownBy(() -> take("desk-x", content, StandardCharsets.UTF_8))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining(why);
    }

    private Report take(String source, String content, Charset charset) throws IOException {
        var file = Files.createTempFile(folder, "cases", ".txt");
        Files.writeString(file, content, charset);
        return files.importFrom(file, source, (_, _) -> {}, Actor.CONSOLE);
    }
}
