package org.dalil.portal.page;

import org.dalil.web.Frame;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/category}: what is in a category.
 *
 * @param frame what stands around
 * @param crumbs the levels above
 * @param name what it is called
 * @param description one line about what is in it, or null
 * @param children the categories in it
 * @param articles those that stand directly in it, by title, a page of them
 * @param pager null where one page holds them all
 */
public record CategoryPage(
        Frame frame,
        List<Crumb> crumbs,
        Words name,
        @Nullable Words description,
        List<CategoryLine> children,
        List<ArticleLine> articles,
        @Nullable Pager pager) {}
