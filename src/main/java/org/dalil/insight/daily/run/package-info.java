/**
 * Computes days, one after another and on one node. Killed at any moment it goes on where it was: a
 * slice is put in the place of what it was, and a day counts as computed at its end.
 */
@NullMarked
package org.dalil.insight.daily.run;

import org.jspecify.annotations.NullMarked;
