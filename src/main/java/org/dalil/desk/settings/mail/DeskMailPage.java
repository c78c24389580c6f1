package org.dalil.desk.settings.mail;

import org.dalil.desk.frame.DeskFrame;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * {@code pages/desk/mail}.
 *
 * @param done what was just done, or null
 * @param problem why a test mail was not sent: the key of a message, or null
 * @param answer what the mail server said to it
 * @param way the key of how the line is encrypted
 * @param hasAddress whether mails can hold links
 * @param sentToday in the last 24 hours
 */
record DeskMailPage(
        DeskFrame desk,
        @Nullable String done,
        @Nullable String problem,
        String answer,
        boolean on,
        String server,
        String way,
        String from,
        boolean signsIn,
        boolean hasAddress,
        long waiting,
        long givenUp,
        long sentToday,
        @Nullable Instant lastSent,
        List<Line> failed) {

    /**
     * @param what the key of its kind
     * @param address of what it tells of, or null
     * @param number of that, or empty
     * @param reason the key of why
     * @param answer what the mail server said
     * @param next null: given up
     */
    record Line(
            String what,
            @Nullable String address,
            String number,
            Instant since,
            int attempts,
            String reason,
            String answer,
            @Nullable Instant next) {}
}
