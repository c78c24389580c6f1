package org.dalil;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What changed is told in both languages: as many entries in each section. */
class ChangelogTest {
    @Test
    void bothLanguagesTellTheSame() throws IOException {
        assertThat(entries("changelog.ar.md")).isEqualTo(entries("changelog.md"));
        assertThat(entries("changelog.md").getFirst()).isPositive();
    }

    /** Of each section how many. */
    private static List<Integer> entries(String file) throws IOException {
        var sections = new ArrayList<Integer>();
        for (var line : Files.readAllLines(Path.of("docs", file))) {
            if (line.startsWith("### ")) {
                sections.add(0);
            } else if (line.startsWith("- ")) {
                sections.set(sections.size() - 1, sections.getLast() + 1);
            }
        }
        return sections;
    }
}
