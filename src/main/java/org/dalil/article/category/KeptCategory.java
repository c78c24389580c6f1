package org.dalil.article.category;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A category as who keeps the tree sees it, with nothing in it too.
 *
 * @param depth 1 at the top
 * @param articles that stand directly in it, drafts and archived ones too
 * @param children categories directly below it
 */
public record KeptCategory(
        long id,
        @Nullable Long parentId,
        String folder,
        int depth,
        Map<Language, Categories.Label> labels,
        long articles,
        int children,
        boolean first,
        boolean last) {

    public boolean isEmpty() {
        return articles == 0 && children == 0;
    }
}
