package org.dalil.search.following;

import static org.dalil.database.ChangeKind.ARTICLE;

import org.dalil.database.Change;
import org.dalil.database.ChangeKind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of the change clock, put together.
 *
 * @param articles that look different now, each once
 * @param position of the last change of the stretch
 */
record Changed(Set<Long> articles, Set<ChangeKind> kinds, long first, long position, int size) {

    /** Takes at least one change. */
    static Changed of(List<Change> changes) {
        var articles = new LinkedHashSet<Long>();
        var kinds = new LinkedHashSet<ChangeKind>();
        for (var change : changes) {
            kinds.add(change.kind());
            if (change.kind() == ARTICLE) {
                articles.add(change.subject());
            }
        }
        return new Changed(
                articles,
                kinds,
                changes.getFirst().position(),
                changes.getLast().position(),
                changes.size());
    }

    /** Whether the clock forgot changes between {@code position} and this stretch. */
    boolean misses(long position) {
        return first > position + 1;
    }
}
