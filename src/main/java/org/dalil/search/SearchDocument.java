package org.dalil.search;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What is searched: an article in one language.
 *
 * @param tier the readers it is for; a document stands in the index of this tier alone
 * @param sections plain text by heading, the first one what stands before any heading
 */
public record SearchDocument(
        long article,
        String ref,
        Language language,
        Audience tier,
        ArticleKind kind,
        @Nullable Long categoryId,
        List<String> tags,
        String slug,
        long revisionId,
        String title,
        String summary,
        List<Part> sections,
        Instant updatedAt) {

    /**
     * @param anchor empty for what stands before any heading
     */
    public record Part(String anchor, String heading, String text) {}
}
