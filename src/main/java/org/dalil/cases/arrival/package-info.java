/**
 * Many cases at once, as another system has them. The door is {@link
 * org.dalil.cases.arrival.Arrivals}.
 */
@NullMarked
package org.dalil.cases.arrival;

import org.jspecify.annotations.NullMarked;
