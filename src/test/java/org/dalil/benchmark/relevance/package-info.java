/**
 * What is to be reached on the public sets of queries, and how near search comes: asked through the
 * port or, by {@link org.dalil.benchmark.relevance.ProgramRelevance}, of the packaged program.
 */
@NullMarked
package org.dalil.benchmark.relevance;

import org.jspecify.annotations.NullMarked;
