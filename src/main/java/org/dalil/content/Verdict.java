package org.dalil.content;

import org.dalil.content.finding.Cause;

/** What is to happen to one text of the folder. */
sealed interface Verdict {

    /** Nothing: it is as it was. */
    record Unchanged() implements Verdict {}

    /** It says what the base says; only what is remembered of the file changes. */
    record Same() implements Verdict {}

    /** The base shall hold it. */
    record Take() implements Verdict {}

    /** Both sides changed, or so it must be assumed. */
    record Conflict(Cause cause, String reason) implements Verdict {}
}
