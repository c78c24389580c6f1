package org.dalil.content.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.markdown.FrontMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** What we write is what every reader of YAML gets back. */
class FrontMatterTest {
    private static final List<String> PARTS =
            List.of(
                    "a",
                    "Z",
                    "ب",
                    "كلمة",
                    " ",
                    "  ",
                    ":",
                    ": ",
                    "#",
                    " #",
                    "-",
                    "- ",
                    "\"",
                    "'",
                    "\\",
                    "[",
                    "]",
                    "{",
                    "}",
                    ",",
                    "&",
                    "*",
                    "!",
                    "|",
                    ">",
                    "%",
                    "@",
                    "`",
                    "?",
                    "? ",
                    "~",
                    "true",
                    "No",
                    "null",
                    "0",
                    "1.10",
                    "2024-01-01",
                    "\t",
                    "\n",
                    "\u0085",
                    "\u2028",
                    "\u200B",
                    "\u202E",
                    "\uFEFF",
                    "😀",
                    "\uD800",
                    "\u0007",
                    "---",
                    "...",
                    "=",
                    "<<");

    @Test
    void textsComeBackAsTheyWere() {
        var random = new Random(20_240_501);
        for (var i = 0; i < 5_000; i++) {
            var text =
                    random.ints(1 + random.nextInt(6), 0, PARTS.size())
                            .mapToObj(PARTS::get)
                            .collect(Collectors.joining());
            var written =
                    new FrontWriter("x: y\n")
                            .text("title", text)
                            .list("tags", List.of(text, "b"), "keywords")
                            .certain("category", text)
                            .front();
            var read = FrontMatter.read(written + "body");
            assertThat(read.problem()).as(written).isEmpty();
            assertThat(read.body()).isEqualTo("body");
            assertThat(read.values().get("title")).as(written).isEqualTo(text);
            assertThat(read.values().get("tags")).as(written).isEqualTo(List.of(text, "b"));
            assertThat(read.values().get("dalil.category")).as(written).isEqualTo(text);
        }
    }

    @Test
    void keepsForeignLinesAsTheyWere() {
        var foreign =
                "# why\n"
                        + "ms.custom:\n"
                        + "- '1'\n"
                        + "-  \"x: y\"\n\n"
                        + "list: [a,\n"
                        + "  b]   # end\n"
                        + "text: |\n"
                        + "  title: no\n";
        var front =
                new Front(
                        "a.md",
                        FrontMatter.read("---\ntitle: T\n" + foreign.substring(6) + "---\nb"),
                        Set.of("title"));
        assertThat(front.get("title", Meaning::line, "text")).hasValue("T");
        assertThat(front.foreignLines()).isEqualTo(foreign.substring(6));
        var written = new FrontWriter(foreign).text("title", "New").front();
        assertThat(written).isEqualTo("---\n# why\ntitle: New\n" + foreign.substring(6) + "---\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-28, 2021-05-28T00:00:00Z",
        "2021/05/28, 2021-05-28T00:00:00Z",
        "05/28/2021, 2021-05-28T00:00:00Z",
        "28/5/2021, 2021-05-28T00:00:00Z",
        "05/05/2021, 2021-05-05T00:00:00Z",
        "2021-05-28T10:11, 2021-05-28T10:11:00Z",
        "2021-05-28 10:11:12, 2021-05-28T10:11:12Z",
        "2021-05-28 10:11:12 +0300, 2021-05-28T07:11:12Z",
        "2021-05-28T10:11:12.123456Z, 2021-05-28T10:11:12.123456Z"
    })
    void understandsDays(String written, Instant moment) {
        assertThat(Meaning.moment(written)).hasValue(moment);
    }

    @ParameterizedTest
    @CsvSource({"05/06/2021", "2021-13-01", "yesterday", "2021", "32/13/2021", "May 28 2021"})
    void doesNotGuessDays(String written) {
        assertThat(Meaning.moment(written)).isEmpty();
    }
}
