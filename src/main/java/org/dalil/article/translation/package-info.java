/**
 * How a text stands to the text in another language that it was made from: behind it since a major
 * edit, or not; and what has no text in a language yet. The door is {@link
 * org.dalil.article.translation.Translations}.
 */
@NullMarked
package org.dalil.article.translation;

import org.jspecify.annotations.NullMarked;
