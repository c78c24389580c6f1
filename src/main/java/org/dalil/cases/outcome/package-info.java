/**
 * How cases end, and what articles have to do with it. Doors: {@link
 * org.dalil.cases.outcome.Outcomes} and {@link org.dalil.cases.outcome.Replacements}.
 */
@NullMarked
package org.dalil.cases.outcome;

import org.jspecify.annotations.NullMarked;
