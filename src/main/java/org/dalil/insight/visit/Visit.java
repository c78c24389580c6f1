package org.dalil.insight.visit;

import org.dalil.insight.event.StoredEvent;

import java.util.List;

/**
 * What one visitor did without half an hour's silence.
 *
 * @param events in order, at least one; keystrokes of one search taken together
 */
public record Visit(List<StoredEvent> events) {

    public Visit {
        events = List.copyOf(events);
    }
}
