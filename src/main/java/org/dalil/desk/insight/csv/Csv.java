package org.dalil.desk.insight.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes RFC 4180 for spreadsheets as people have them: UTF-8 with the mark by which Excel knows
 * it, lines ended by CR LF. Row by row, so that a long table is never whole in memory.
 */
public final class Csv {
    /** Excel and its kin compute a cell that begins with one of these (OWASP, CSV injection). */
    private static final String COMPUTED = "=+-@\t\r\n＝＋－＠";

    private static final Pattern PARTED =
            Pattern.compile("([;,|\t\r\n][\\s\\p{Z}\\p{Cf}\"']*)(?=[=+\\-@＝＋－＠])");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LINE = "\r\n";

    private Csv() {}

    /**
     * @throws IllegalArgumentException where a row is not as long as the head
     */
    public static void write(List<String> head, Iterator<List<Cell>> rows, OutputStream to)
            throws IOException {
        var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.append(BYTE_ORDER_MARK);
        line(head.stream().map(Cell::of).toList(), out);
        while (rows.hasNext()) {
            var row = rows.next();
            if (row.size() != head.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + head.size());
            }
            line(row, out);
        }
        out.flush();
    }

    private static void line(List<Cell> cells, Writer out) throws IOException {
        for (var i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(written(cells.get(i)));
        }
        out.append(LINE);
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text(var words) -> quoted(harmless(words));
            case Cell.Figure(var value) -> value.toPlainString();
            case Cell.Day(var day) -> day.toString();
            case Cell.Nothing() -> "";
        };
    }

    /**
     * What nobody sees before the sign would not keep a spreadsheet from computing it. Where the
     * list separator is another one (a semicolon in half of the world), the cell is parted there,
     * so that what follows begins a cell, too.
     */
    private static String harmless(String words) {
        return begun(PARTED.matcher(words).replaceAll("$1'"));
    }

    private static String begun(String words) {
        var first =
                words.codePoints()
                        .filter(each -> !isUnseen(each) || COMPUTED.indexOf(each) >= 0)
                        .findFirst();
        return first.isPresent() && COMPUTED.indexOf(first.getAsInt()) >= 0 ? "'" + words : words;
    }

    private static boolean isUnseen(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT
                || Character.isISOControl(letter);
    }

    private static String quoted(String words) {
        return words.chars().anyMatch(each -> each == ',' || each == '"' || each < ' ')
                ? '"' + words.replace("\"", "\"\"") + '"'
                : words;
    }
}
