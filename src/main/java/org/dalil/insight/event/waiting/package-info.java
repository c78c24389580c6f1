/**
 * What waits in memory, and what is not let in: a queue with an end, what came just now already,
 * who sends too much, a clock that does not jump. Knows no event.
 */
@NullMarked
package org.dalil.insight.event.waiting;

import org.jspecify.annotations.NullMarked;
