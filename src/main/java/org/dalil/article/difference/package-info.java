/**
 * What became of a text, in lines and words. The door is {@link
 * org.dalil.article.difference.TextDifference}.
 */
@NullMarked
package org.dalil.article.difference;

import org.jspecify.annotations.NullMarked;
