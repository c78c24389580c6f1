package org.dalil.desk.editor.similar;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A text about the same.
 *
 * @param chips what is true of it, where it is not simply live
 * @param text which one it is, as a button says it: {@code 12-ar}
 * @param article its article's number where it can be linked to a case; null where it cannot
 */
public record SimilarLine(
        Words title, String address, List<Chip> chips, String text, @Nullable String article) {}
