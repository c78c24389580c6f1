package org.dalil.desk.difference;

import org.dalil.article.difference.Difference;
import org.dalil.article.difference.Passage;
import org.dalil.article.difference.TextDifference;
import org.dalil.text.Language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Lays a difference out in lines, and folds away what did not change. */
public final class DiffLines {
    /** Lines around a change that stay in sight. */
    private static final int AROUND = 2;

    private static final int WORTH_FOLDING = 4;

    private final Language language;
    private final List<DiffLine> lines = new ArrayList<>();
    private List<DiffPiece> pieces = new ArrayList<>();

    private DiffLines(Language language) {
        this.language = language;
    }

    /**
     * @param by whose change it is, for a reviewer's correction; else empty
     */
    public static Change change(String by, TextDifference difference, Language language) {
        return new Change(
                by,
                line(difference.title(), language),
                difference.summary().passages().isEmpty()
                        ? null
                        : line(difference.summary(), language),
                of(difference.body(), language),
                difference.isNone());
    }

    static List<DiffBlock> of(Difference difference, Language language) {
        var layout = new DiffLines(language);
        difference.passages().forEach(layout::add);
        layout.endLine(false);
        return folded(layout.lines);
    }

    /** A title or summary, which has one line. */
    static DiffLine line(Difference difference, Language language) {
        var layout = new DiffLines(language);
        difference.passages().forEach(passage -> layout.piece(passage.kind(), passage.text()));
        return new DiffLine(layout.direction(), layout.pieces);
    }

    private void add(Passage passage) {
        var text = passage.text();
        for (var at = 0; at < text.length(); ) {
            var end = text.indexOf('\n', at);
            piece(passage.kind(), text.substring(at, end < 0 ? text.length() : end));
            at = end < 0 ? text.length() : end + 1;
            if (end >= 0) {
                endLine(passage.kind() == Passage.Kind.SAME);
            }
        }
    }

    private void piece(Passage.Kind kind, String text) {
        if (!text.isEmpty()) {
            var removed = kind == Passage.Kind.REMOVED;
            pieces.add(
                    new DiffPiece(
                            text, kind == Passage.Kind.ADDED, removed, removed && !isJoined(text)));
        }
    }

    /**
     * @param blankToo a line end that was added or removed by itself makes no line
     */
    private void endLine(boolean blankToo) {
        if (blankToo || !pieces.isEmpty()) {
            lines.add(new DiffLine(direction(), pieces));
            pieces = new ArrayList<>();
        }
    }

    private String direction() {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return language.directionOf(text.toString());
    }

    /** In Arabic a line through a word eats its dots. */
    private static boolean isJoined(String text) {
        return text.codePoints()
                .anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC);
    }

    private static List<DiffBlock> folded(List<DiffLine> lines) {
        var blocks = new ArrayList<DiffBlock>();
        for (var at = 0; at < lines.size(); ) {
            var isFar = isFar(lines, at);
            var end = at;
            while (end < lines.size() && isFar(lines, end) == isFar) {
                end++;
            }
            var isFolded = isFar && end - at >= WORTH_FOLDING;
            blocks.add(new DiffBlock(isFolded ? end - at : 0, lines.subList(at, end)));
            at = end;
        }
        return blocks;
    }

    private static boolean isFar(List<DiffLine> lines, int at) {
        var from = Math.max(0, at - AROUND);
        var to = Math.min(lines.size(), at + AROUND + 1);
        return lines.subList(from, to).stream().noneMatch(DiffLine::isChanged);
    }
}
