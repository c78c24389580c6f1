package org.dalil.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Nobody edits the trail: no statement of the program could. */
class AuditKeptTest {
    private static final Path MAIN = Path.of("src/main");

    /** As statements are written in one piece or in several, in any case. */
    private static final Pattern CHANGE =
            Pattern.compile(
                    "(?i)(?:update|delete\\s+from|truncate(?:\\s+table)?|drop\\s+table|alter\\s+table"
                        + "|merge\\s+into)[\\s\"+]*audit_entry");

    private static final List<String> ADDING = List.of("save", "saveAll");

    @Test
    void onlyThePackageOfTheTrailNamesItsTable() throws IOException {
        assertThat(naming("audit_entry"))
                .contains(
                        "java/org/dalil/audit/AuditRepository.java",
                        "resources/db/migration/V1__ground.sql")
                .allMatch(
                        name ->
                                name.startsWith("java/org/dalil/audit/")
                                        || name.startsWith("resources/db/migration/"));
    }

    @Test
    void noStatementChangesOrRemovesAnEntry() throws IOException {
        for (var name : naming("audit_entry")) {
            assertThat(changes(Files.readString(MAIN.resolve(name)))).as(name).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = ''",
                "\"delete from\" + \" audit_entry where id = :id\"",
                "TRUNCATE TABLE audit_entry",
                "alter table audit_entry drop column actor",
            })
    void suchAStatementWouldBeSeen(String statement) {
        assertThat(changes(statement)).isTrue();
    }

    /** What Micronaut Data makes of names counts too: there is no {@code deleteBy…} here. */
    @Test
    void itsRepositoryAddsAndReads() {
        assertThat(AuditRepository.class.getInterfaces()).containsExactly(GenericRepository.class);
        var methods = Arrays.asList(AuditRepository.class.getDeclaredMethods());
        assertThat(methods).isNotEmpty();
        for (var method : methods) {
            var query = method.getAnnotation(Query.class);
            if (query == null) {
                assertThat(ADDING).contains(method.getName());
            } else {
                assertThat(query.value()).startsWith("select ");
            }
        }
    }

    private static boolean changes(String text) {
        return CHANGE.matcher(text).find();
    }

    private static List<String> naming(String table) throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|sql|yml)"))
                    .filter(file -> contains(file, table))
                    .map(file -> MAIN.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.readString(file).toLowerCase(java.util.Locale.ROOT).contains(words);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
