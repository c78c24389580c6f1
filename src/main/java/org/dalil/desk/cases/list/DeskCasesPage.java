package org.dalil.desk.cases.list;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * {@code pages/desk/cases}.
 *
 * @param told what was just done to several, or null
 * @param waiting the case of whoever looks that waits longest, or null
 * @param filters each list that there is
 * @param next where the list goes on, or null
 * @param first its first page; null on it
 * @param endable whether these cases can be given an outcome
 * @param open whether their outcome can be put off
 * @param state of these cases, with {@code owner} and {@code beyond} the place of the list
 * @param problem what was wrong with an outcome for several, or null; {@code place} is the field's
 *     id, or empty
 * @param article as it was typed, and so is {@code line}
 */
record DeskCasesPage(
        DeskFrame desk,
        @Nullable Told told,
        @Nullable String waiting,
        List<FilterLine> filters,
        List<Row> rows,
        @Nullable String next,
        @Nullable String first,
        boolean endable,
        boolean open,
        String state,
        String owner,
        String beyond,
        @Nullable String problem,
        String place,
        @Nullable String articleProblem,
        @Nullable String lineProblem,
        String article,
        String line) {

    record FilterLine(String label, String address, boolean current) {}

    record Row(
            long id,
            String number,
            Words subject,
            String address,
            Chip chip,
            @Nullable String whose,
            Instant since,
            boolean chosen) {}
}
