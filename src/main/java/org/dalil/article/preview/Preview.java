package org.dalil.article.preview;

import org.dalil.article.revision.Text;
import org.dalil.text.Language;

/** What a link shows: the text as it was when the link was made. */
public record Preview(long articleId, Language language, Text text) {}
