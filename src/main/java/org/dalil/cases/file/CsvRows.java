package org.dalil.cases.file;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** CSV: the head names the fields, in any order. */
final class CsvRows implements Rows {
    static final Set<String> NAMES =
            Set.of(
                    "reference",
                    "subject",
                    "description",
                    "language",
                    "product",
                    "searches",
                    "article",
                    "customer_name",
                    "customer_email",
                    "customer_reference",
                    "opened_at",
                    "closed_at",
                    "reply",
                    "resolution",
                    "outcome");

    private final Csv csv;
    private final List<String> head;

    /**
     * @throws FileRefused for another separator, or a head that lacks what is needed
     */
    CsvRows(BufferedReader reader) throws IOException {
        this.csv = new Csv(reader);
        var first = csv.next();
        if (first == null) {
            throw new FileRefused("the file is empty");
        }
        if (first.size() == 1) {
            refuseSeparator(first.getFirst());
        }
        this.head = first.stream().map(CsvRows::name).toList();
        for (var needed : List.of("reference", "subject", "description")) {
            if (!head.contains(needed)) {
                throw new FileRefused(
                        "the head (line 1) has no column %s; it has: %s"
                                .formatted(needed, String.join(", ", head)));
            }
        }
        var unknown = head.stream().filter(each -> !NAMES.contains(each)).toList();
        if (!unknown.isEmpty()) {
            throw new FileRefused(
                    "the head (line 1) has columns that are not known: %s; known are: %s"
                            .formatted(
                                    String.join(", ", unknown),
                                    String.join(", ", NAMES.stream().sorted().toList())));
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        var start = csv.line() + 1;
        var record = csv.next();
        if (record == null) {
            return null;
        }
        if (record.size() != head.size()) {
            return Row.broken(
                    start, "has %d columns; the head has %d".formatted(record.size(), head.size()));
        }
        var fields = new HashMap<String, String>();
        for (var at = 0; at < head.size(); at++) {
            fields.put(head.get(at), record.get(at));
        }
        var searches = fields.getOrDefault("searches", "");
        return new Row(
                start,
                fields,
                searches.isBlank() ? List.of() : Arrays.asList(searches.split("\\|")),
                "");
    }

    private static void refuseSeparator(String head) {
        for (var other : List.of(";", "\t", "|")) {
            if (head.contains(other)) {
                throw new FileRefused(
                        "the columns are parted by %s; commas are expected. Save the file as CSV with commas and UTF-8."
                                .formatted(
                                        other.equals("\t")
                                                ? "tabs"
                                                : other.equals(";") ? "semicolons" : "bars"));
            }
        }
    }

    private static String name(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
