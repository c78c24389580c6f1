package org.dalil.cases;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By which a report that the closing of cases wrote tells for good which they were, also when no
 * link does: the note of its first text, {@code case 12, 14}.
 */
public final class ReportNote {
    private static final String BEGINNING = "case ";
    private static final Pattern FORM = Pattern.compile(BEGINNING + "\\d{1,18}(?:, \\d{1,18})*");

    /** As many as a list shows; a note has room for no thousand. */
    private static final int MOST = 50;

    private ReportNote() {}

    public static String of(Collection<Long> cases) {
        return BEGINNING
                + String.join(", ", cases.stream().limit(MOST).map(String::valueOf).toList());
    }

    /** The cases that notes name; a note of another kind names none. */
    static List<Long> cases(List<String> notes) {
        return notes.stream()
                .filter(note -> FORM.matcher(note).matches())
                .flatMap(note -> Stream.of(note.substring(BEGINNING.length()).split(", ")))
                .map(Long::valueOf)
                .toList();
    }
}
