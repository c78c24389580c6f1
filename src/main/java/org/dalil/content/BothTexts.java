package org.dalil.content;

import org.dalil.article.revision.ArrivingText;
import org.dalil.article.revision.HeldText;
import org.dalil.article.revision.Revision;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/**
 * A text of the folder beside what the base holds of its article and language.
 *
 * @param held null: nothing
 */
record BothTexts(ReadText read, @Nullable HeldText held) {

    boolean sayTheSame() {
        if (held == null) {
            return false;
        }
        var live = held.live();
        var draft = held.draft();
        if (read.text().draft()) {
            return live == null && draft != null && draft.text().equals(read.text().text());
        }
        return live != null && saysTheSame(live) && !(wasDraft() && draft != null);
    }

    private boolean saysTheSame(Revision live) {
        return live.audience() == read.text().audience() && live.text().equals(read.text().text());
    }

    /** Whether somebody wrote it on the desk, live or not. */
    boolean isWritten() {
        return held != null && !(held.live() == null && held.draft() == null);
    }

    boolean isScheduled() {
        return held != null && held.scheduled();
    }

    /** Whether somebody writes at it on the desk while the folder publishes it. */
    boolean hasADraftOfTheDesk() {
        return held != null && held.draft() != null && !read.text().draft() && !wasDraft();
    }

    /**
     * Whether the base holds another text than it did.
     *
     * @param known the token of what it held
     */
    boolean isChangedSince(String known) {
        return held != null
                && !known.equals(HeldText.isDraft(known) ? held.draftToken() : held.liveToken());
    }

    /** What names the held text of the same kind. */
    String token() {
        var there = Objects.requireNonNull(held);
        return read.text().draft() ? there.draftToken() : there.liveToken();
    }

    ArrivingText arriving() {
        var said = read.text();
        return new ArrivingText(
                said.address().language(),
                said.text(),
                said.audience(),
                said.draft(),
                wasDraft(),
                date());
    }

    /** A date that stayed in the file from an earlier text is not that of the new one. */
    private @Nullable Instant date() {
        var live = held == null ? null : held.live();
        var date = read.text().date();
        var last = live == null ? null : live.decidedAt();
        return date != null && last != null && !date.isAfter(last) ? null : date;
    }

    private boolean wasDraft() {
        return read.known() != null && HeldText.isDraft(read.known().text());
    }
}
