package org.dalil.console.demo.shop.book;

import org.dalil.text.Language;

import java.util.Map;
import java.util.Set;

/**
 * An article of the shop.
 *
 * @param kind as the knowledge base names it
 * @param product empty: all
 * @param texts as they are in the end
 * @param was as they were before somebody mended them
 * @param late languages whose text is written in these days, and not before
 * @param waits whether its texts were written and nobody has approved them
 */
public record ShopArticle(
        String id,
        String category,
        String kind,
        String product,
        Map<Language, ShopText> texts,
        Map<Language, ShopText> was,
        Set<Language> late,
        boolean waits) {}
