package org.dalil.portal.page;

import org.dalil.web.Frame;

import java.util.List;

/**
 * {@code pages/home}: the start of the portal in one language.
 *
 * @param frame what stands around
 * @param categories the top of the tree
 * @param mostRead at most six articles, most read first
 * @param recent at most six articles, last changed first
 */
public record HomePage(
        Frame frame,
        List<CategoryLine> categories,
        List<ArticleLine> mostRead,
        List<ArticleLine> recent) {}
