package org.dalil.insight.daily;

import org.dalil.insight.event.StoredEvent;

import java.util.List;

/**
 * What one visitor did on a day, whole visits in order.
 *
 * @param visitor the key of that day
 */
record VisitorDay(String visitor, List<List<StoredEvent>> visits) {}
