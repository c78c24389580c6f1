/**
 * What somebody may have meant who typed with another keyboard or other letters: "hgyhx" for
 * «الغاء», "7sab" for «حساب». Door: {@link org.dalil.search.language.reading.Readings}. Asks its
 * {@link org.dalil.search.language.reading.Vocabulary} which words there are, and knows no engine.
 */
@NullMarked
package org.dalil.search.language.reading;

import org.jspecify.annotations.NullMarked;
