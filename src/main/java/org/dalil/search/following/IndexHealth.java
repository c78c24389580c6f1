package org.dalil.search.following;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How the index stands to the base.
 *
 * @param caughtUp it agreed with the base since this node started, and readers are answered; stays
 *     true while the base is away
 * @param position of the change clock that readers see
 * @param behind changes that were seen and are not applied yet
 * @param making how far a new index is; null while none is made
 * @param waitingFor what keeps the index from following; null while nothing does
 */
public record IndexHealth(
        boolean caughtUp,
        long position,
        long behind,
        @Nullable Progress making,
        List<SetAside> setAside,
        @Nullable String waitingFor) {

    /** Articles done of all that there are. */
    public record Progress(long done, long total) {}
}
