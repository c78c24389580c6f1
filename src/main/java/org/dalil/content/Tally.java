package org.dalil.content;

import org.dalil.content.finding.Finding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Counts while an import runs. */
final class Tally {
    private final List<Finding> findings = new ArrayList<>();
    private int created;
    private int changed;
    private int unchanged;
    private int drafts;
    private int attachments;

    void tell(Finding finding) {
        findings.add(finding);
    }

    void created(ReadText text) {
        created++;
        drafts += text.text().draft() ? 1 : 0;
    }

    void changed(ReadText text) {
        changed++;
        drafts += text.text().draft() ? 1 : 0;
    }

    void unchanged() {
        unchanged++;
    }

    void attachments(int more) {
        attachments += more;
    }

    /** What happened in a batch counts only once it is written. */
    void add(Tally batch) {
        findings.addAll(batch.findings);
        created += batch.created;
        changed += batch.changed;
        unchanged += batch.unchanged;
        drafts += batch.drafts;
        attachments += batch.attachments;
    }

    ImportReport report(Duration took) {
        return new ImportReport(created, changed, unchanged, drafts, attachments, findings, took);
    }
}
