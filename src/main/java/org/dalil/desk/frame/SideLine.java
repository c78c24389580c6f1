package org.dalil.desk.frame;

/**
 * A section of the desk, as the list at the side shows it.
 *
 * @param label the key of its name's message
 * @param waiting for how many things there somebody must act; 0 shows no number
 */
public record SideLine(String label, String address, boolean current, long waiting) {}
