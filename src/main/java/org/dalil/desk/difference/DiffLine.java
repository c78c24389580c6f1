package org.dalil.desk.difference;

import java.util.List;

/** A line of Markdown with what became of its words; it runs its own way. */
public record DiffLine(String direction, List<DiffPiece> pieces) {

    boolean isChanged() {
        return pieces.stream().anyMatch(each -> each.added() || each.removed());
    }
}
