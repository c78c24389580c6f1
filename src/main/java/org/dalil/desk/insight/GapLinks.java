package org.dalil.desk.insight;

/**
 * Where the numbers of a gap lead: to the lines that each counts.
 *
 * @param weight people and cases, {@code failed} attempts
 */
public record GapLinks(
        String weight, String failed, String attempts, String unclear, String cases) {}
