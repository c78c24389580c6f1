package org.dalil.content.file;

import org.dalil.account.Audience;
import org.dalil.article.category.Categories;
import org.dalil.content.finding.Finding;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What a {@code category.yml} says of its folder.
 *
 * @param parent the folder of the category above where that is not the folder above; empty: the top
 * @param audience whom the texts in and below it are for that do not say so
 */
public record CategoryText(
        int order,
        Map<Language, Categories.Label> labels,
        @Nullable String parent,
        @Nullable Audience audience,
        String foreign,
        String hash,
        String bytes,
        List<Finding> notices) {
    public static final int LAST = 1000;
}
