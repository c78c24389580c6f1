/**
 * Looking after an article beyond its text: who may read it, who answers for it, when it is looked
 * at again, the archive. {@link org.dalil.desk.care.Standings} says what is true of a text, for the
 * one sentence in the head of its article.
 */
@NullMarked
package org.dalil.desk.care;

import org.jspecify.annotations.NullMarked;
