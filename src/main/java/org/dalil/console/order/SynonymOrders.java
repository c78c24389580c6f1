package org.dalil.console.order;

import io.micronaut.context.annotation.Factory;

import jakarta.inject.Singleton;

import org.dalil.audit.Actor;
import org.dalil.search.words.SynonymRefused;
import org.dalil.search.words.file.FileReport;
import org.dalil.search.words.file.FileReport.LeftOut;
import org.dalil.search.words.file.SynonymFile;
import org.dalil.search.words.file.SynonymFileRefused;
import org.dalil.search.words.file.SynonymFiles;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** {@code synonyms import FILE} and {@code synonyms export FILE}. */
@Factory
class SynonymOrders {

    @Singleton
    Order importing(SynonymFiles files) {
        return order(
                "import-synonyms",
                (file, output) -> {
                    var report = files.take(bytes(file), Actor.CONSOLE);
                    tell(report, output);
                    return report.isWhole() ? 0 : FolderOrders.NOT_WHOLE;
                });
    }

    @Singleton
    Order exporting(SynonymFiles files) {
        return order(
                "export-synonyms",
                (file, output) -> {
                    Files.writeString(file, files.written(), StandardOpenOption.CREATE_NEW);
                    output.line("All synonyms stand in " + file);
                    return 0;
                });
    }

    private static Order order(String name, Moving moving) {
        return new Order() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int carryOut(List<String> words, Output output) {
                var file = Path.of(words.getFirst());
                try {
                    return moving.move(file, output);
                } catch (SynonymFileRefused refused) {
                    throw new OrderRefused(refused.getMessage());
                } catch (FileAlreadyExistsException there) {
                    throw new OrderRefused(file + " is there already; name a new file");
                } catch (IOException away) {
                    throw new OrderRefused("cannot read or write " + file);
                }
            }
        };
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(SynonymFile.LARGEST + 1);
        }
    }

    private static void tell(FileReport report, Output output) {
        report.leftOut()
                .forEach(
                        each ->
                                output.line(
                                        "line %,d: %s: %s"
                                                .formatted(each.line(), why(each), each.text())));
        var more = report.left() - report.leftOut().size();
        if (more > 0) {
            output.line("and %,d lines more".formatted(more));
        }
        output.line(
                "%,d added, %,d known before, %,d left out"
                        .formatted(report.added(), report.known(), report.left()));
    }

    private static String why(LeftOut line) {
        var unreadable = line.unreadable();
        var refused = line.refused();
        return unreadable != null ? said(unreadable.name()) : refused == null ? "" : why(refused);
    }

    private static String why(SynonymRefused refused) {
        return refused.expression().isEmpty()
                ? said(refused.rule().name())
                : said(refused.rule().name()) + " '" + refused.expression() + "'";
    }

    private static String said(String rule) {
        return rule.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private interface Moving {
        int move(Path file, Output output) throws IOException;
    }
}
