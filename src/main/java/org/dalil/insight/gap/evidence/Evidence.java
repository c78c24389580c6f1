package org.dalil.insight.gap.evidence;

import java.util.List;

/**
 * What stands behind a topic's figures.
 *
 * @param lines a page of its attempts, the latest first
 * @param total how many there are
 * @param cases numbers of those that no article answered, the latest first
 */
public record Evidence(List<EvidenceLine> lines, long total, List<Long> cases) {
    public static final Evidence NONE = new Evidence(List.of(), 0, List.of());
}
