package org.dalil.desk.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.desk.Office;
import org.dalil.insight.Rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where a word still stands: in which tables, and in which files of the index. */
final class Traces {
    private final ApplicationContext context;

    Traces(Office office) {
        this.context = office.server().bean(ApplicationContext.class);
    }

    /** The tables that hold it in any column of text. */
    List<String> holding(String word) {
        return new Rows(context)
                .holding(word).stream()
                        .map(column -> column.substring(0, column.indexOf('.')))
                        .distinct()
                        .toList();
    }

    /** Files are written anew beside whatever goes on. */
    void awaitNoIndexFile(String word) throws Exception {
        for (var tries = 0; !indexFiles(word).isEmpty() && tries < 300; tries++) {
            Thread.sleep(100);
        }
        assertThat(indexFiles(word)).isEmpty();
    }

    List<String> indexFiles(String word) throws IOException {
        var data = context.getProperty("dalil.data", Path.class);
        var found = new ArrayList<String>();
        try (var files = Files.walk(data.orElseThrow().resolve("index"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (text(file).contains(word)) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException _) {
            return ""; // gone between
        }
    }
}
