package org.dalil.desk.articles.list;

import org.dalil.desk.articles.Choice;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Pager;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/articles}.
 *
 * @param dues when an article is to be looked at again
 * @param filtered whether anything is filtered
 * @param writes whether this person may begin an article
 * @param bulk what this person may do to several at once; null for nothing
 */
record DeskArticlesPage(
        DeskFrame desk,
        List<Choice> states,
        List<Choice> audiences,
        List<Choice> languages,
        List<Choice> categories,
        List<Choice> owners,
        List<Choice> dues,
        String words,
        boolean filtered,
        boolean writes,
        long count,
        List<ArticleRow> rows,
        @Nullable Pager pager,
        @Nullable Bulk bulk) {

    /**
     * The bar over the list, with what was typed into it.
     *
     * @param address where it is sent, with the list's filters
     * @param keeps whether owner, category and archive are this person's to change
     * @param all whether everything that the filter finds can be meant, and is more than this page
     * @param allChosen whether it was
     * @param articles how many articles that are
     * @param problem why nothing was done, or null
     */
    record Bulk(
            String address,
            boolean keeps,
            List<Choice> owners,
            List<Choice> categories,
            String tag,
            String reason,
            boolean all,
            boolean allChosen,
            int articles,
            @Nullable Problem problem) {}

    /**
     * @param field the element's id
     */
    record Problem(String field, String words) {}
}
