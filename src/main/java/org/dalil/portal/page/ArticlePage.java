package org.dalil.portal.page;

import org.dalil.text.SafeHtml;
import org.dalil.web.Frame;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * {@code pages/article}: one article, read.
 *
 * @param frame what stands around
 * @param id by which it goes along with a question
 * @param crumbs the levels above
 * @param title what it is called
 * @param summary one or two sentences, or null
 * @param language the code of the language the article is written in
 * @param direction which way that language runs
 * @param environment where a report's issue occurs: product, version, device, one each
 * @param audience the key of the message that says whom it is for; null for everyone
 * @param updatedAt when its text went live
 * @param minutes how long it takes to read; 0 where that is not worth saying
 * @param otherLanguage the name of its language where it lacks the page's, or null
 * @param newerOriginal the text that this one is a translation of, where that went on since; null
 *     where it did not, or this reader may not open it
 * @param contents its main headings; empty where there are fewer than three
 * @param body rendered
 * @param vote whether it helped
 * @param shortAddress for letters and calls
 * @param related at most three articles about the same
 * @param previous the one before it in its category, or null
 * @param next the one behind it in its category, or null
 */
public record ArticlePage(
        Frame frame,
        String id,
        List<Crumb> crumbs,
        Words title,
        @Nullable Words summary,
        String language,
        String direction,
        List<Words> environment,
        @Nullable String audience,
        Instant updatedAt,
        int minutes,
        @Nullable String otherLanguage,
        @Nullable NewerOriginal newerOriginal,
        List<ContentsLine> contents,
        SafeHtml body,
        VotePart vote,
        String shortAddress,
        List<ArticleLine> related,
        @Nullable ArticleLine previous,
        @Nullable ArticleLine next) {

    /**
     * @param language its name in the page's language
     */
    public record NewerOriginal(String language, String address) {}
}
