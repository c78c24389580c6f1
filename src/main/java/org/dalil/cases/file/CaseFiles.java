package org.dalil.cases.file;

import io.micronaut.json.JsonMapper;

import jakarta.inject.Singleton;

import org.dalil.article.Articles;
import org.dalil.audit.Actor;
import org.dalil.cases.NewCase;
import org.dalil.cases.arrival.Arrivals;
import org.dalil.cases.arrival.Arriving;
import org.dalil.settings.Settings;
import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The door of this package: brings a file of cases in. Doing it twice changes nothing. */
@Singleton
public class CaseFiles {
    private final Arrivals arrivals;
    private final Articles articles;
    private final Settings settings;
    private final JsonMapper json;

    CaseFiles(Arrivals arrivals, Articles articles, Settings settings, JsonMapper json) {
        this.arrivals = arrivals;
        this.articles = articles;
        this.settings = settings;
        this.json = json;
    }

    /** Hears how far it has come, in bytes of the file. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    /**
     * @param source by which its cases are known: the other system's name
     * @throws FileRefused where the file is none of cases; then nothing came in
     */
    public Report importFrom(Path file, String source, Progress progress, Actor actor) {
        if (!source.matches("[a-z0-9-]{1,40}") || source.equals(NewCase.PORTAL)) {
            throw new FileRefused(
                    "the source must be 1 to 40 small Latin letters, digits and hyphens, and not %s"
                            .formatted(NewCase.PORTAL));
        }
        var report = new Report();
        try (var counting = new Counting(Files.newInputStream(file));
                var reader = reader(counting)) {
            var total = Files.size(file);
            read(rows(reader), source, report, actor, () -> progress.at(counting.read, total));
        } catch (CharacterCodingException _) {
            throw new FileRefused(
                    "the file is not UTF-8 behind line %,d; save it as UTF-8"
                            .formatted(report.lastLine()));
        } catch (IOException unreadable) {
            throw new FileRefused("%s cannot be read: %s".formatted(file, unreadable));
        } finally {
            if (report.fresh() > 0) {
                arrivals.finish(source, report.fresh(), actor);
            }
        }
        return report;
    }

    private void read(Rows rows, String source, Report report, Actor actor, Runnable progress)
            throws IOException {
        var reading = new CaseReading(source, settings.portal(), articles);
        var batch = new ArrayList<Arriving>();
        for (var row = rows.next(); row != null; row = rows.next()) {
            try {
                report.read(row.line());
                batch.add(reading.read(row));
            } catch (CaseReading.LeftOut refused) {
                report.leftOut(row.line(), String.valueOf(refused.getMessage()));
            }
            if (batch.size() == Arrivals.BATCH) {
                take(source, batch, report, actor);
                progress.run();
            }
        }
        take(source, batch, report, actor);
        progress.run();
    }

    private void take(String source, List<Arriving> batch, Report report, Actor actor) {
        if (!batch.isEmpty()) {
            report.taken(batch.size(), arrivals.take(source, batch, actor));
            batch.clear();
        }
    }

    /** An object begins with a brace, a head does not. */
    private Rows rows(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        reader.mark(1);
        var first = reader.read();
        if (first < 0) {
            throw new FileRefused("the file is empty");
        }
        reader.reset();
        return first == '{' ? new JsonRows(reader, json) : new CsvRows(reader);
    }

    private static BufferedReader reader(InputStream bytes) {
        return new BufferedReader(
                new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
    }

    private static final class Counting extends FilterInputStream {
        private long read;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte @Nullable [] into, int from, int most) throws IOException {
            var got = super.read(into, from, most);
            read += Math.max(0, got);
            return got;
        }
    }
}
