package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class FrontMatterTest {

    @Test
    void readsTextListsAndFlags() {
        var read =
                FrontMatter.read(
                        """
                        ---
                        title: "حذف ملف: التعريف"
                        tags: [a, 1.10]
                        ms.custom:
                        - '626'
                        date: 2024-05-01
                        ms.date: 04/21/2020
                        version: 1.10
                        draft: true
                        country: NO
                        empty:
                        deep: {a: {b: c}}
                        ---
                        body
                        """);
        assertThat(read.problem()).isEmpty();
        assertThat(read.body()).isEqualTo("body\n");
        assertThat(read.values())
                .containsEntry("title", "حذف ملف: التعريف")
                .containsEntry("tags", List.of("a", "1.10"))
                .containsEntry("ms.custom", List.of("626"))
                .containsEntry("date", "2024-05-01")
                .containsEntry("ms.date", "04/21/2020")
                .containsEntry("version", "1.10")
                .containsEntry("draft", true)
                .containsEntry("country", "NO")
                .containsEntry("empty", "")
                .containsEntry("deep", Map.of("a", Map.of("b", "c")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\na: b\n---\nbody",
                "\uFEFF---\na: b\n---\nbody",
                "---\r\na: b\r\n---\r\nbody",
                "--- \t\na: b\n--- \nbody",
                "---\na: b\n...\nbody",
                "---\ra: b\r---\rbody",
                "---\na: b\na: b\n---\nbody"
            })
    void takesEveryKindOfLine(String text) {
        var read = FrontMatter.read(text);
        assertThat(read.values()).containsExactlyEntriesOf(Map.of("a", "b"));
        assertThat(read.body()).isEqualTo("body");
        assertThat(read.raw() + read.body()).isEqualTo(text);
        assertThat(read.problem()).isEmpty();
    }

    @Test
    void mayBeAllThereIs() {
        var read = FrontMatter.read("---\na: b\n---");
        assertThat(read.values()).containsEntry("a", "b");
        assertThat(read.raw()).isEqualTo("---\na: b\n---");
        assertThat(read.body()).isEmpty();
        assertThat(FrontMatter.read("---\n---\nx"))
                .isEqualTo(new FrontMatter(Map.of(), "---\n---\n", "x", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "body",
                " ---\na: b\n---\n",
                "----\na\n---\n",
                "---",
                "---\n\ntext\n",
                "\n---\na: b\n---"
            })
    void isNotSeenWhereItIsNot(String text) {
        assertThat(FrontMatter.read(text))
                .isEqualTo(new FrontMatter(Map.of(), "", text, Optional.empty()));
    }

    @Test
    void saysWhatIsBrokenAndReadsTheRest() {
        var read =
                FrontMatter.read(
                        "---\ntags:\n- a\ntitle: Error: cannot open: x\n\tb: c\n---\nbody");
        assertThat(read.problem()).hasValueSatisfying(p -> assertThat(p).startsWith("line 4: "));
        assertThat(read.values()).containsEntry("tags", List.of("a"));
        assertThat(read.body()).isEqualTo("body");
        assertThat(FrontMatter.read("---\ntitle: Error: x\nlang: en\n---\n").values())
                .containsEntry("title", "Error: x")
                .containsEntry("lang", "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n- b",
                "just words",
                "\ta: b",
                "a: *unknown",
                "a: &a [*a]",
                "a: !!javax.script.ScriptEngineManager []",
                "a: !!int x",
                "a: !!binary %%%",
                "a: {b: [c",
                "a: \"x",
                "a: \u0007",
                "? [a]\n: b\n? {",
                "@a: b"
            })
    void neverThrows(String yaml) {
        var text = "---\n" + yaml + "\n---\nbody";
        var read = FrontMatter.read(text);
        assertThat(read.problem()).hasValueSatisfying(p -> assertThat(p).matches("line \\d+: .+"));
        assertThat(read.body()).isEqualTo("body");
        assertThat(read.raw() + read.body()).isEqualTo(text);
    }

    @Test
    void isBounded() {
        var aliases = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 40; i++) {
            aliases.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        for (var yaml :
                List.of(
                        aliases.toString(),
                        "a: " + "[".repeat(5000),
                        "a: " + "x".repeat(70_000),
                        "a: b\n".repeat(20_000))) {
            assertThat(FrontMatter.read("---\n" + yaml + "\n---\nbody").problem()).isPresent();
        }
    }

    @Test
    void saysWhenItHasNoEnd() {
        assertThat(FrontMatter.read("---\ntitle: x\n\nbody").problem())
                .contains("line 1: the front matter has no end");
    }

    @Test
    void isTakenOffATextOnlyIfItHasKeys() {
        assertThat(FrontMatter.bodyOf("---\na: b\n---\nbody")).isEqualTo("body");
        assertThat(FrontMatter.bodyOf("---\nالعنوان: \"x\" y: z (\n- 1\n---\nbody"))
                .isEqualTo("body");
        assertThat(FrontMatter.bodyOf("---\ntwo rules\n---\nbody")).contains("two rules");
    }
}
