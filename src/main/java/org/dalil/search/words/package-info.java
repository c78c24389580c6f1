/**
 * What search takes for the same: {@link org.dalil.search.words.Synonyms} is the door, a {@link
 * org.dalil.search.words.Wordlist} what engines are handed, {@link org.dalil.search.words.Expander}
 * finds in a question what stands for its words. Knows neither the port nor an engine; {@code file}
 * brings words in and out.
 */
@NullMarked
package org.dalil.search.words;

import org.jspecify.annotations.NullMarked;
