/**
 * All articles, whatever their state: the list with its filters, a new one, and the head of one
 * with its history. Writing is {@link org.dalil.desk.editor}.
 */
@NullMarked
package org.dalil.desk.articles;

import org.jspecify.annotations.NullMarked;
