package org.dalil.article.category;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A category as one reader sees it in one language; those with nothing in it for them are absent.
 *
 * @param own articles that stand directly in it
 * @param articles the same with all below it
 */
public record CategoryNode(
        long id,
        @Nullable Long parentId,
        String folder,
        String name,
        String description,
        String slug,
        long own,
        long articles,
        List<CategoryNode> children) {}
