/**
 * Closed cases like one that is open, and what solved them. The door is {@link
 * org.dalil.cases.similar.SimilarCases}; for staff alone, as cases are.
 */
@NullMarked
package org.dalil.cases.similar;

import org.jspecify.annotations.NullMarked;
