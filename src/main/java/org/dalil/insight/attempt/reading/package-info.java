/**
 * Reads a visit as the attempts it was: {@link org.dalil.insight.attempt.reading.VisitReader},
 * pure. What is known of words, articles and cases is told by {@link
 * org.dalil.insight.attempt.reading.Known}.
 */
@NullMarked
package org.dalil.insight.attempt.reading;

import org.jspecify.annotations.NullMarked;
