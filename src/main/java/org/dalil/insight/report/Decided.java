package org.dalil.insight.report;

import org.dalil.article.review.decided.Decision;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How reviews of some texts ended; by text, never by who decided.
 *
 * @param median in whole days: half of them waited so long or less; null where none was decided
 */
public record Decided(int approved, int returned, @Nullable Long median) {

    public static Decided of(List<Decision> all) {
        var approved = (int) all.stream().filter(Decision::approved).count();
        var waited = all.stream().map(Decision::waited).sorted().toList();
        return new Decided(
                approved,
                all.size() - approved,
                waited.isEmpty() ? null : waited.get((waited.size() - 1) / 2));
    }

    public int all() {
        return approved + returned;
    }
}
