package org.dalil.content;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.dalil.content.finding.Cause;
import org.dalil.content.finding.Finding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of a folder; files of articles are counted, not articles.
 *
 * @param drafts of the new and changed ones those that are not published
 * @param attachments taken along, new or changed
 * @param findings what was left out, in conflict, gone, or worth a look
 */
public record ImportReport(
        int created,
        int changed,
        int unchanged,
        int drafts,
        int attachments,
        List<Finding> findings,
        Duration took) {

    public ImportReport {
        findings = List.copyOf(findings);
    }

    public List<Finding> findings(Finding.Level level) {
        return findings.stream().filter(finding -> finding.level() == level).toList();
    }

    public int count(Finding.Level level) {
        return findings(level).size();
    }

    /** Whether everything that is in the folder is in the base. */
    public boolean isWhole() {
        return count(Finding.Level.LEFT_OUT) + count(Finding.Level.CONFLICT) == 0;
    }

    /** For people: what needs somebody first, notices after, then the counts. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var level : Finding.Level.values()) {
            findings(level).forEach(finding -> lines.add(finding.toString()));
        }
        lines.addAll(summary());
        return lines;
    }

    /** The counts alone. */
    public List<String> summary() {
        var lines = new ArrayList<String>();
        lines.add(
                "new %,d, changed %,d, unchanged %,d%s in %,.1f s"
                        .formatted(
                                created,
                                changed,
                                unchanged,
                                drafts == 0 ? "" : " (%,d of them drafts)".formatted(drafts),
                                took.toMillis() / 1000.0));
        if (attachments > 0) {
            lines.add("attachments taken along: %,d".formatted(attachments));
        }
        for (var level : Finding.Level.values()) {
            if (count(level) > 0) {
                lines.add("%s %,d: %s".formatted(words(level), count(level), causes(level)));
            }
        }
        return lines;
    }

    private String causes(Finding.Level level) {
        return findings(level).stream()
                .collect(
                        groupingBy(
                                Finding::cause,
                                TreeMap::new,
                                collectingAndThen(counting(), Long::intValue)))
                .entrySet()
                .stream()
                .map(entry -> "%,d %s".formatted(entry.getValue(), words(entry.getKey())))
                .collect(Collectors.joining("; "));
    }

    private static String words(Cause cause) {
        return cause.words();
    }

    private static String words(Finding.Level level) {
        return switch (level) {
            case LEFT_OUT -> "left out";
            case CONFLICT -> "in conflict, nothing overwritten";
            case VANISHED -> "vanished from the folder, kept here";
            case NOTICE -> "notices";
        };
    }
}
