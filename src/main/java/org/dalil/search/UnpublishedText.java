package org.dalil.search;

import org.dalil.search.filter.TextState;

import java.util.Set;

/**
 * A text that readers do not have: written, waiting, sent back or archived. For staff alone.
 *
 * @param id of its translation
 * @param states may be none, as of what was withdrawn
 * @param isLive whether readers have another text in its place
 */
public record UnpublishedText(
        long id, SearchDocument document, Set<TextState> states, boolean isLive) {}
