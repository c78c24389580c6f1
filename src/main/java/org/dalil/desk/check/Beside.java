package org.dalil.desk.check;

import org.dalil.desk.editor.similar.SimilarLine;
import org.dalil.desk.frame.Words;
import org.dalil.desk.redaction.RedactionPart;
import org.dalil.text.SafeHtml;

import java.util.List;

/**
 * What stands beside the text while it is written: what the checker says, articles about the same,
 * and how the text will look.
 *
 * @param language the code of the text's language
 */
public record Beside(
        String language,
        String direction,
        Words title,
        SafeHtml preview,
        List<Check> checks,
        RedactionPart redactions,
        List<SimilarLine> similar) {}
