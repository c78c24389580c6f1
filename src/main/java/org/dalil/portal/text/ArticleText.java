package org.dalil.portal.text;

import org.dalil.portal.page.ContentsLine;
import org.dalil.portal.page.Words;
import org.dalil.text.SafeHtml;

import java.util.List;

/**
 * An article's text, rendered.
 *
 * @param contents its main headings; empty where there are fewer than three
 * @param environment where a report's issue occurs, one each
 * @param opening its first words, for where it has no summary
 * @param minutes how long it takes to read
 */
public record ArticleText(
        SafeHtml html,
        List<ContentsLine> contents,
        List<Words> environment,
        String opening,
        int minutes) {
    /** A short text is seen to be short. */
    private static final int SHORT = 3;

    public int minutesWorthSaying() {
        return minutes > SHORT ? minutes : 0;
    }
}
