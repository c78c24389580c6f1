package org.dalil.desk.frame;

import org.dalil.web.Asking;

/**
 * A bean by which a part of the desk says how much waits there. A section that has none, and no
 * page of its own yet, is not listed.
 */
public interface SideCount {

    /**
     * {@code work}, {@code articles}, {@code cases}, {@code tasks}, {@code review}, {@code
     * settings}.
     */
    String section();

    /** For how many things this person must act; 0 for what they have no part in. */
    long waiting(Asking asking);
}
