package org.dalil.cases;

import org.dalil.cases.screenshot.ListedFile;

import java.util.List;

/**
 * A case and all that belongs to it.
 *
 * @param searches what the customer searched for before, in order
 * @param replies the first one first
 * @param links the first one first
 */
public record WholeCase(
        SupportCase standing,
        List<String> searches,
        List<CaseReply> replies,
        List<ArticleLink> links,
        List<ListedFile> files) {}
