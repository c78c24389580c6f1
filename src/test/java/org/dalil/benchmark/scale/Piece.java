package org.dalil.benchmark.scale;

import org.dalil.search.SearchDocument.Part;

/**
 * A section of a real article.
 *
 * @param rare where words end that no other article has
 */
record Piece(Part part, int[] rare) {

    /** With other rare words: so a dictionary grows with its texts, as real ones do. */
    Part varied(char letter) {
        var text = new StringBuilder(part.text().length() + rare.length);
        var from = 0;
        for (var end : rare) {
            text.append(part.text(), from, end).append(letter);
            from = end;
        }
        return new Part(
                part.anchor(), part.heading(), text.append(part.text().substring(from)).toString());
    }
}
