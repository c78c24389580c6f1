package org.dalil.desk.frame;

import java.util.List;

/**
 * A section of the desk, as the list at the side shows it.
 *
 * @param label the key of its name's message
 * @param waiting for how many things there somebody must act; 0 shows no number
 * @param pages what is in it, where this page is one of them
 */
public record SideLine(
        String label, String address, boolean current, long waiting, List<SideLine> pages) {}
