package org.dalil.insight.daily.visitor;

import org.dalil.insight.event.StoredEvent;

import java.util.List;

/**
 * What one visitor did on a day, whole visits in order.
 *
 * @param visitor the key of that day
 */
public record VisitorDay(String visitor, List<List<StoredEvent>> visits) {}
