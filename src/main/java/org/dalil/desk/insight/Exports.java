package org.dalil.desk.insight;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;

import jakarta.inject.Singleton;

import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.desk.insight.csv.Csv;
import org.dalil.web.Asking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Gives tables as files, and tells the trail who took which. */
@Singleton
public class Exports {
    private static final MediaType CSV = new MediaType("text/csv; charset=utf-8");

    private final Transactions transactions;
    private final AuditTrail trail;

    Exports(Transactions transactions, AuditTrail trail) {
        this.transactions = transactions;
        this.trail = trail;
    }

    /**
     * @param name of the file without its end: letters a to z, digits and dashes
     */
    public MutableHttpResponse<?> give(
            Asking asking, String name, List<String> head, List<List<Cell>> rows) {
        transactions.write(() -> trail.record(asking.actor(), "exported", "report", 0, name));
        return HttpResponse.ok(written(head, rows))
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static byte[] written(List<String> head, List<List<Cell>> rows) {
        var out = new ByteArrayOutputStream();
        try {
            Csv.write(head, rows.iterator(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
