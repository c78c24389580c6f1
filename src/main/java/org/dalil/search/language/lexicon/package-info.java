/**
 * Words that stand for others and that no rule joins, as people wrote them down: what ships and
 * what an installation adds in {@code lexicon.txt}. Door: {@link
 * org.dalil.search.language.lexicon.Lexicon}. Knows nothing of how words are folded.
 */
@NullMarked
package org.dalil.search.language.lexicon;

import org.jspecify.annotations.NullMarked;
