package org.dalil.cases.file;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Records of CSV as RFC 4180 has it: commas, quotes around what holds one, quotes doubled. */
final class Csv {
    /** A quote that is never closed would swallow the file. */
    private static final int LONGEST = 1_000_000;

    private final BufferedReader reader;
    private long line;

    Csv(BufferedReader reader) {
        this.reader = reader;
    }

    /** Where the last record ended, from 1. */
    long line() {
        return line;
    }

    /** The next record; null at the end. Empty lines are passed over. */
    @Nullable List<String> next() throws IOException {
        var text = reader.readLine();
        line++;
        while (text != null && text.isBlank()) {
            text = reader.readLine();
            line++;
        }
        if (text == null) {
            return null;
        }
        var record = new StringBuilder(text);
        while (isOpen(record) && record.length() < LONGEST) {
            var more = reader.readLine();
            if (more == null) {
                break;
            }
            line++;
            record.append('\n').append(more);
        }
        return fields(record);
    }

    private static boolean isOpen(CharSequence record) {
        return record.chars().filter(each -> each == '"').count() % 2 == 1;
    }

    private static List<String> fields(CharSequence record) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < record.length(); at++) {
            var each = record.charAt(at);
            if (isQuoted
                    && each == '"'
                    && at + 1 < record.length()
                    && record.charAt(at + 1) == '"') {
                field.append('"');
                at++;
            } else if (each == '"') {
                isQuoted = !isQuoted;
            } else if (each == ',' && !isQuoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(each);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
