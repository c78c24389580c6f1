/**
 * What happened on the portal, without who: {@link org.dalil.insight.event.Events} takes it and
 * never waits, {@link org.dalil.insight.event.EventDays} gives it back by day, {@link
 * org.dalil.insight.event.Losses} tells what was not counted. Words come in redacted or not at all.
 * Writes past the change clock: what is counted changes nothing a reader may see.
 */
@NullMarked
package org.dalil.insight.event;

import org.jspecify.annotations.NullMarked;
