package org.dalil.content.link;

import org.dalil.article.ArticleKind;
import org.dalil.article.live.LiveArticle;
import org.dalil.markdown.Documents;

/** What of a live text its readers see: of a report not all. */
public final class ShownText {
    private ShownText() {}

    /** Markdown. */
    public static String of(LiveArticle text, Documents documents) {
        return text.kind() == ArticleKind.REPORT
                ? documents.report(text.body()).forReaders()
                : text.body();
    }
}
