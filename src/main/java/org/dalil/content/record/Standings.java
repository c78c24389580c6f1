package org.dalil.content.record;

import org.dalil.article.Standing;
import org.dalil.content.folder.Fingerprint;

/** Names a standing, to see later whether it is still the same. */
public final class Standings {
    private Standings() {}

    public static String fingerprint(Standing standing) {
        var by = standing.description();
        return Fingerprint.of(
                by.kind(),
                by.categoryId(),
                by.owner(),
                by.reviewBy(),
                by.tags(),
                by.products(),
                standing.audience(),
                standing.confidence());
    }
}
