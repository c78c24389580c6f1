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
    private static final Pattern ROW = Pattern.compile("^\\|.*\\|$", Pattern.MULTILINE);
    private static final Pattern SCENARIOS = Pattern.compile("\\d+(?:(?:, | to )\\d+)*");
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
    void everyRowNamesItsScenariosAndTheTableAllOfThem() {
        var table = document.substring(0, document.indexOf("## Scenarios"));
        var rows = ROW.matcher(table).results().map(MatchResult::group).skip(2).toList();
        assertThat(rows).hasSizeGreaterThan(40);
        var named = new TreeSet<Integer>();
        for (var row : rows) {
            var cells = row.substring(1, row.length() - 1).split("\\|", -1);
            assertThat(cells).as(row).hasSize(6).noneMatch(String::isBlank);
            assertThat(cells[5].strip()).as(row).matches(SCENARIOS);
            NUMBERS.matcher(cells[5]).results().forEach(found -> named.addAll(range(found)));
        }
        var scenarios = SCENARIO.matcher(document).results().count();
        assertThat(named)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, (int) scenarios).boxed().toList());
    }

    @Test
    void aBlankCellAndAClassAreNoScenarios() {
        assertThat("2 to 5").matches(SCENARIOS);
        assertThat("23, 24, 27").matches(SCENARIOS);
        assertThat("").doesNotMatch(SCENARIOS);
        assertThat("`PeopleTest`").doesNotMatch(SCENARIOS);
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
}
