package org.dalil.desk.settings.tokens;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.settings.field.Field;
import org.dalil.desk.settings.field.FieldProblem;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * {@code pages/desk/tokens}: every token, and making one.
 *
 * @param shown the new token, which nothing can bring back; or null
 */
record DeskTokensPage(
        DeskFrame desk,
        boolean revoked,
        @Nullable String shown,
        List<FieldProblem> problems,
        Field name,
        List<Right> rights,
        @Nullable String rightsProblem,
        List<Line> tokens) {

    /**
     * @param label the key of its message
     */
    record Right(String code, String label, boolean chosen) {}

    /**
     * @param rights their codes
     * @param address where it is taken back; null where it was
     */
    record Line(
            String name,
            List<String> rights,
            String by,
            Instant made,
            @Nullable Instant used,
            @Nullable String address) {}
}
