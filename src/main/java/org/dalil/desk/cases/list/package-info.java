/**
 * Lists of cases: what waits for somebody on their first screen, all cases of a kind, and one
 * outcome for several of them. A case by itself is {@link org.dalil.desk.cases}, which knows
 * nothing of its lists.
 */
@NullMarked
package org.dalil.desk.cases.list;

import org.jspecify.annotations.NullMarked;
