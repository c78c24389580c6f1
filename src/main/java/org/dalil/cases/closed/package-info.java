/**
 * Closed cases as facts, for whoever counts: the row of the case is the truth, and an outcome that
 * is undone is undone here, too. The door is {@link org.dalil.cases.closed.ClosedCases}; it gives
 * records and changes nothing.
 */
@NullMarked
package org.dalil.cases.closed;

import org.jspecify.annotations.NullMarked;
