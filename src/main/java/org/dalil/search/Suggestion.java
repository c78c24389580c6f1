package org.dalil.search;

import org.dalil.text.Language;

import java.util.List;

/**
 * An article to jump to while typing.
 *
 * @param markedTitle the title, the words that begin as typed marked
 */
public record Suggestion(
        long id, Language language, String slug, String title, List<Fragment> markedTitle) {}
