/**
 * How words are written: {@link org.dalil.search.language.Analysis} cuts a text into words and says
 * by which forms each is found, one small class for each language. Knows no engine.
 */
@NullMarked
package org.dalil.search.language;

import org.jspecify.annotations.NullMarked;
