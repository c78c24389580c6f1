package org.dalil.insight.event;

import java.time.Instant;

/** An event that is not written yet. */
record Pending(Visitor who, Origin origin, Event event, Instant at, long sequence) {

    StoredEvent by(long source) {
        return new StoredEvent(who.day(), who.key(), source, sequence, at, origin, event);
    }
}
