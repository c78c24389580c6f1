/**
 * Days as insight counts them: periods, the first day of a week, and days that are unlike others.
 * Doors: {@link org.dalil.insight.calendar.MarkedDays}, {@link org.dalil.insight.calendar.Weeks}.
 * It imports no other part of insight. All days are days of the portal's zone.
 */
@NullMarked
package org.dalil.insight.calendar;

import org.jspecify.annotations.NullMarked;
