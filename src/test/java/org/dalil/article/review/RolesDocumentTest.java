package org.dalil.article.review;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Locale.ROOT;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** docs/roles.md and the tests of its scenarios say the same, each sentence once. */
class RolesDocumentTest {
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern SCENARIO =
            Pattern.compile("^(\\d+)\\. \\*(.+?)\\*", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("void (r\\d\\d\\w+)\\(");
    private static final Pattern LAST_CELL = Pattern.compile("\\| ([^|]*) \\|$", Pattern.MULTILINE);
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?: to (\\d+))?");

    private final String document = Files.readString(Path.of("docs/roles.md"));

    RolesDocumentTest() throws IOException {}

    @Test
    void everyScenarioHasOneTestOfItsNameAndEveryTestItsScenario() throws IOException {
        var scenarios =
                SCENARIO.matcher(document)
                        .results()
                        .map(found -> name(Integer.parseInt(found.group(1)), found.group(2)))
                        .toList();
        assertThat(tests()).isNotEmpty().containsExactlyInAnyOrderElementsOf(scenarios);
    }

    @Test
    void theNumbersHaveNoGap() {
        var numbers =
                SCENARIO.matcher(document)
                        .results()
                        .map(found -> Integer.parseInt(found.group(1)))
                        .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void theTableNamesEveryScenarioAndOnlyTestsThatAre() throws IOException {
        var table = document.substring(0, document.indexOf("## Scenarios"));
        var cells = LAST_CELL.matcher(table).results().map(found -> found.group(1)).toList();
        var named = new TreeSet<Integer>();
        for (var cell : cells) {
            if (cell.startsWith("`")) {
                assertThat(file(cell.replace("`", "") + ".java")).as(cell).isTrue();
            } else {
                NUMBERS.matcher(cell).results().forEach(found -> named.addAll(range(found)));
            }
        }
        var scenarios = SCENARIO.matcher(document).results().count();
        assertThat(named)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, (int) scenarios).boxed().toList());
    }

    /** {@code r02WhoWroteATextDoesNot…}: the sentence without what is not a letter. */
    private static String name(int number, String sentence) {
        return Stream.of(sentence.replace("'", "").split("[^\\p{L}]+"))
                .map(word -> word.substring(0, 1).toUpperCase(ROOT) + word.substring(1))
                .collect(Collectors.joining("", "r%02d".formatted(number), ""));
    }

    private static List<Integer> range(MatchResult found) {
        var first = Integer.parseInt(found.group(1));
        var last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static List<String> tests() throws IOException {
        var names = new ArrayList<String>();
        try (var files = Files.walk(TESTS)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith("RolesTest.java")).toList()) {
                TEST.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    private static boolean file(String name) throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.anyMatch(each -> each.endsWith(name));
        }
    }
}
