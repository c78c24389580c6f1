/**
 * What was typed as an index is asked it: its words looked up, with what stands for them, and what
 * every hit is held to. {@link org.dalil.search.lucene.question.Questions} makes one; it knows
 * neither hits nor scores.
 */
@NullMarked
package org.dalil.search.lucene.question;

import org.jspecify.annotations.NullMarked;
