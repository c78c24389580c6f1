package org.dalil.desk.articles;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Pager;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/articles}.
 *
 * @param filtered whether anything is filtered
 * @param writes whether this person may begin an article
 */
record DeskArticlesPage(
        DeskFrame desk,
        List<Choice> states,
        List<Choice> audiences,
        List<Choice> languages,
        List<Choice> categories,
        String words,
        boolean filtered,
        boolean writes,
        long count,
        List<ArticleRow> rows,
        @Nullable Pager pager) {}
