package org.dalil.markdown;

import org.dalil.text.Language;

import java.util.Set;

/**
 * One article's text as it is to be rendered for one reader.
 *
 * @param markdown the text; front matter at its head is left out
 * @param title what the page shows above it; a first heading that says the same is not shown twice
 * @param language decides direction and the words we add ("Note")
 * @param links where this reader's links lead
 * @param imageHosts hosts that pictures may be loaded from, in lower case; others become links
 */
public record Source(
        String markdown, String title, Language language, Links links, Set<String> imageHosts) {

    /** A text of which every link is left as it stands. */
    public static Source of(String markdown, String title, Language language) {
        return new Source(markdown, title, language, Links.AS_WRITTEN, Set.of());
    }
}
