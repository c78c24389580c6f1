package org.dalil.insight.gap.evidence;

import java.util.List;

/**
 * What stands behind a topic's figures.
 *
 * @param lines a page of its attempts, the latest first
 * @param total how many there are
 * @param cases all that belong to the same figure, the latest first
 * @param unsaid cases that were closed without a word of how: they count on neither side
 */
public record Evidence(List<EvidenceLine> lines, long total, List<EvidenceCase> cases, int unsaid) {
    public static final Evidence NONE = new Evidence(List.of(), 0, List.of(), 0);
}
