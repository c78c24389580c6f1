package org.dalil.content.export;

import org.dalil.content.finding.Finding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What was written.
 *
 * @param written files of articles, categories and attachments that are new or changed
 * @param unchanged those that were there already as they are
 * @param findings what was not written, and why
 */
public record ExportReport(int written, int unchanged, List<Finding> findings, Duration took) {

    public ExportReport {
        findings = List.copyOf(findings);
    }

    /** How many files were not written. */
    public long refused() {
        return findings.stream().filter(finding -> finding.level() != Finding.Level.NOTICE).count();
    }

    /** For people. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        findings.forEach(finding -> lines.add(finding.toString()));
        lines.add(
                "written %,d, already so %,d, not written %,d in %,.1f s"
                        .formatted(written, unchanged, refused(), took.toMillis() / 1000.0));
        return lines;
    }
}
